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
    """Switches forwarding on; it takes effect only with `forwards_to` and `forwarding_type`
    set as well."""
    forwarding_type: Literal["always", "on-failure"] | None
    """When calls are forwarded: `always`, or only `on-failure` of the connection. Needs
    `forwards_to`. `"always"` or `"on-failure"`."""
    forwards_to: str | None
    """Number that gets the forwarded calls, in E.164 format. Nothing is forwarded while it is
    empty."""


class MobilePhoneNumberCallRecordingParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    inbound_call_recording_channels: Literal["single", "dual"]
    """`dual` records in stereo, the first leg on the left channel and everybody else on the
    right; `single` mixes all into mono."""
    inbound_call_recording_enabled: bool
    """Records every inbound call to the number."""
    inbound_call_recording_format: Literal["wav", "mp3"]
    """Audio format of the recordings: `wav` keeps the full quality, `mp3` saves space."""


class MobilePhoneNumberCnamListingParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    cnam_listing_details: str | None
    """Caller name as others see it: letters, digits and spaces, at most 15 characters. Takes
    effect with `cnam_listing_enabled`."""
    cnam_listing_enabled: bool
    """Publishes the caller name; needs `cnam_listing_details`."""


class MobilePhoneNumberInterceptionParam(TypedDict, total=False):
    """Argument of `client.mobile_phone_numbers.update`."""

    interception_app_id: str | None
    """Call Control or TeXML application that takes over the calls of this direction; `null`
    leaves them to the network."""
