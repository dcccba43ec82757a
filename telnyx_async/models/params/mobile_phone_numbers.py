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
    """Mobile phone number update params call forwarding."""

    call_forwarding_enabled: bool
    forwarding_type: Literal["always", "on-failure"] | None
    forwards_to: str | None


class MobilePhoneNumberUpdateParamsCnamListing(TypedDict, total=False):
    """Mobile phone number update params CNAM listing."""

    cnam_listing_details: str | None
    cnam_listing_enabled: bool


class MobilePhoneNumberUpdateParamsInbound(TypedDict, total=False):
    """Mobile phone number update params inbound."""

    interception_app_id: str | None


MobilePhoneNumberUpdateParamsCallRecording: TypeAlias = CallRecordingParam

MobilePhoneNumberUpdateParamsOutbound: TypeAlias = MobilePhoneNumberUpdateParamsInbound
