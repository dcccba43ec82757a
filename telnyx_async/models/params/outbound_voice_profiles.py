"""What requests of `client.outbound_voice_profiles` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, NameContainsFilter

__all__ = [
    "OutboundCallRecordingParam",
    "OutboundVoiceProfileCreateParamsCallingWindow",
    "OutboundVoiceProfileListParamsFilter",
    "OutboundVoiceProfileListParamsFilterName",
    "OutboundVoiceProfileUpdateParamsCallingWindow",
]


class OutboundCallRecordingParam(TypedDict, total=False):
    """Outbound call recording."""

    call_recording_caller_phone_numbers: Sequence[str]
    call_recording_channels: Literal["single", "dual"]
    call_recording_format: Literal["wav", "mp3"]
    call_recording_type: Literal["all", "none", "by_caller_phone_number"]


class OutboundVoiceProfileCreateParamsCallingWindow(TypedDict, total=False):
    """Outbound voice profile create params calling window."""

    calls_per_cld: int
    end_time: str
    start_time: str


OutboundVoiceProfileListParamsFilter: TypeAlias = NameContainsFilter

OutboundVoiceProfileListParamsFilterName: TypeAlias = ContainsFilter

OutboundVoiceProfileUpdateParamsCallingWindow: TypeAlias = (
    OutboundVoiceProfileCreateParamsCallingWindow
)
