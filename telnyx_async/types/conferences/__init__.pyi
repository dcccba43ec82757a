"""The official package's `telnyx.types.conferences`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionUpdateResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ConferenceCommandResult: TypeAlias = m.ConferenceCommandResult
ActionEndConferenceResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionGatherDtmfAudioResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionHoldResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionJoinResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionLeaveResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionMuteResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionPlayResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionRecordPauseResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionRecordResumeResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionRecordStartResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionRecordStopResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionStopResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionUnholdResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionUnmuteResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionSendDtmfResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ActionSpeakResponse: TypeAlias = m.Data[m.ConferenceCommandResult]
ConferenceRegion: TypeAlias = Literal["Australia", "Europe", "Middle East", "US"]

class ActionEndConferenceParams(TypedDict, total=False):
    id: Required[str]
    command_id: str

class ActionGatherDtmfAudioParams(TypedDict, total=False):
    id: Required[str]
    call_control_id: Required[str]
    audio_url: str
    client_state: str
    gather_id: str
    initial_timeout_millis: int
    inter_digit_timeout_millis: int
    invalid_audio_url: str
    invalid_media_name: str
    maximum_digits: int
    maximum_tries: int
    media_name: str
    minimum_digits: int
    stop_playback_on_dtmf: bool
    terminating_digit: str
    timeout_millis: int
    valid_digits: str

class ActionHoldParams(TypedDict, total=False):
    id: Required[str]
    audio_url: str
    call_control_ids: Sequence[str]
    media_name: str
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionJoinParams(TypedDict, total=False):
    id: Required[str]
    call_control_id: Required[str]
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"]
    client_state: str
    command_id: str
    end_conference_on_exit: bool
    hold: bool
    hold_audio_url: str
    hold_media_name: str
    mute: bool
    region: Literal["Australia", "Europe", "Middle East", "US"]
    soft_end_conference_on_exit: bool
    start_conference_on_enter: bool
    supervisor_role: Literal["barge", "monitor", "none", "whisper"]
    whisper_call_control_ids: Sequence[str]

class ActionLeaveParams(TypedDict, total=False):
    id: Required[str]
    call_control_id: Required[str]
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"]
    command_id: str
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionMuteParams(TypedDict, total=False):
    id: Required[str]
    call_control_ids: Sequence[str]
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionPlayParams(TypedDict, total=False):
    id: Required[str]
    audio_url: str
    call_control_ids: Sequence[str]
    loop: str | int
    media_name: str
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionRecordPauseParams(TypedDict, total=False):
    id: Required[str]
    command_id: str
    recording_id: str
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionRecordResumeParams(TypedDict, total=False):
    id: Required[str]
    command_id: str
    recording_id: str
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionRecordStartParams(TypedDict, total=False):
    id: Required[str]
    format: Required[Literal["wav", "mp3"]]
    channels: Literal["single", "dual"]
    command_id: str
    custom_file_name: str
    play_beep: bool
    region: Literal["Australia", "Europe", "Middle East", "US"]
    trim: Literal["trim-silence"]

class ActionRecordStopParams(TypedDict, total=False):
    id: Required[str]
    client_state: str
    command_id: str
    recording_id: str
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionSendDtmfParams(TypedDict, total=False):
    id: Required[str]
    digits: Required[str]
    call_control_ids: Sequence[str]
    client_state: str
    duration_millis: int

class ActionSpeakParams(TypedDict, total=False):
    id: Required[str]
    payload: Required[str]
    voice: Required[str]
    call_control_ids: Sequence[str]
    command_id: str
    language: m.SpeakLanguage
    payload_type: Literal["text", "ssml"]
    region: Literal["Australia", "Europe", "Middle East", "US"]
    voice_settings: m.SpeakVoiceSettingsParam | m.Model

class ActionStopParams(TypedDict, total=False):
    id: Required[str]
    call_control_ids: Sequence[str]
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionUnholdParams(TypedDict, total=False):
    id: Required[str]
    call_control_ids: Required[Sequence[str]]
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionUnmuteParams(TypedDict, total=False):
    id: Required[str]
    call_control_ids: Sequence[str]
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ActionUpdateParams(TypedDict, total=False):
    id: Required[str]
    call_control_id: Required[str]
    supervisor_role: Required[Literal["barge", "monitor", "none", "whisper"]]
    command_id: str
    region: Literal["Australia", "Europe", "Middle East", "US"]
    whisper_call_control_ids: Sequence[str]
