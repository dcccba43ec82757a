"""Requests of `client.outbound_voice_profiles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from telnyx_async.models.params.shared import ContainsFilter

__all__ = [
    "OutboundCallRecordingParam",
    "OutboundVoiceProfileCallingWindowParam",
    "OutboundVoiceProfileFilter",
]


class OutboundCallRecordingParam(TypedDict, total=False):
    """Argument of `client.outbound_voice_profiles.create` and `client.outbound_voice_profiles.update`."""

    call_recording_caller_phone_numbers: Sequence[str]
    """Numbers (E.164) whose outgoing calls are recorded, with type `by_caller_phone_number`."""
    call_recording_channels: Literal["single", "dual"]
    """`dual`: stereo with the first leg on one channel, the rest on the other; `single`:
    mixed. Default `"single"`."""
    call_recording_format: Literal["wav", "mp3"]
    """Audio format of the recordings: `wav` is uncompressed, `mp3` small. Default `"wav"`."""
    call_recording_type: Literal["all", "none", "by_caller_phone_number"]
    """Which calls are recorded: `all`, `none`, or those from certain numbers
    (`by_caller_phone_number`)."""


class OutboundVoiceProfileCallingWindowParam(TypedDict, total=False):
    """Argument of `client.outbound_voice_profiles.create` and `client.outbound_voice_profiles.update`."""

    calls_per_cld: int
    """Most calls to one number within the window; null means any number. At least 0."""
    end_time: str
    """Time of day (UTC, `HH:MM`) from which no more calls may be started. ISO 8601 time."""
    start_time: str
    """Time of day (UTC, `HH:MM`) from which calls may be started. ISO 8601 time."""


class OutboundVoiceProfileFilter(TypedDict, total=False):
    """Argument of `client.outbound_voice_profiles.list`."""

    name: ContainsFilter
    """By name: `contains` takes any part of it. Object with `contains`."""
