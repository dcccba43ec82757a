"""Requests of `client.mobile_phone_numbers`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "MobilePhoneNumberCallForwardingParam",
    "MobilePhoneNumberCallRecordingParam",
    "MobilePhoneNumberCnamListingParam",
    "MobilePhoneNumberInterceptionParam",
]


class MobilePhoneNumberCallForwardingParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    call_forwarding_enabled: bool
    forwarding_type: Literal["always", "on-failure"] | None
    forwards_to: str | None


class MobilePhoneNumberCallRecordingParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    inbound_call_recording_channels: Literal["single", "dual"]
    inbound_call_recording_enabled: bool
    inbound_call_recording_format: Literal["wav", "mp3"]


class MobilePhoneNumberCnamListingParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    cnam_listing_details: str | None
    cnam_listing_enabled: bool


class MobilePhoneNumberInterceptionParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    interception_app_id: str | None
