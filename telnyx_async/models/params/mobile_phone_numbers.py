"""Models of params.mobile_phone_numbers."""

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
    """MobilePhoneNumberUpdateParamsCallForwarding"""

    call_forwarding_enabled: bool
    forwarding_type: Literal["always", "on-failure"] | None
    forwards_to: str | None


class MobilePhoneNumberUpdateParamsCnamListing(TypedDict, total=False):
    """MobilePhoneNumberUpdateParamsCnamListing"""

    cnam_listing_details: str | None
    cnam_listing_enabled: bool


class MobilePhoneNumberUpdateParamsInbound(TypedDict, total=False):
    """MobilePhoneNumberUpdateParamsInbound"""

    interception_app_id: str | None


MobilePhoneNumberUpdateParamsCallRecording: TypeAlias = CallRecordingParam

MobilePhoneNumberUpdateParamsOutbound: TypeAlias = MobilePhoneNumberUpdateParamsInbound
