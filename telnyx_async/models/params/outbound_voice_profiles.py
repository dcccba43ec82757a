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
    call_recording_channels: Literal["single", "dual"]
    """`"single"` or `"dual"`; `"single"` by default."""
    call_recording_format: Literal["wav", "mp3"]
    """`"wav"` or `"mp3"`; `"wav"` by default."""
    call_recording_type: Literal["all", "none", "by_caller_phone_number"]


class OutboundVoiceProfileCallingWindowParam(TypedDict, total=False):
    """Argument of `client.outbound_voice_profiles.create` and `client.outbound_voice_profiles.update`."""

    calls_per_cld: int
    """Integer, at least 0."""
    end_time: str
    """ISO 8601 time."""
    start_time: str
    """ISO 8601 time."""


class OutboundVoiceProfileFilter(TypedDict, total=False):
    """Argument of `client.outbound_voice_profiles.list`."""

    name: ContainsFilter
