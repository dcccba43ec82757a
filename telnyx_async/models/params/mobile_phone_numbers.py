"""What requests of `client.mobile_phone_numbers` take."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import CallRecordingParam

__all__ = [
    "MobilePhoneNumberUpdateParamsCallForwarding",
    "MobilePhoneNumberUpdateParamsCallRecording",
    "MobilePhoneNumberUpdateParamsCnamListing",
    "MobilePhoneNumberUpdateParamsInbound",
    "MobilePhoneNumberUpdateParamsOutbound",
]


class MobilePhoneNumberUpdateParamsCallForwarding(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    call_forwarding_enabled: bool
    forwarding_type: Literal["always", "on-failure"] | None
    forwards_to: str | None


class MobilePhoneNumberUpdateParamsCnamListing(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    cnam_listing_details: str | None
    cnam_listing_enabled: bool


class MobilePhoneNumberUpdateParamsInbound(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    interception_app_id: str | None


MobilePhoneNumberUpdateParamsCallRecording: TypeAlias = CallRecordingParam

MobilePhoneNumberUpdateParamsOutbound: TypeAlias = MobilePhoneNumberUpdateParamsInbound
