"""The official package's `telnyx.types.texml.accounts.conferences`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ParticipantResource: TypeAlias = m.TexmlParticipant
ParticipantParticipantsResponse: TypeAlias = m.TexmlDialedParticipant
ParticipantRetrieveParticipantsResponse: TypeAlias = m.TexmlParticipantList

class ParticipantParticipantsParams(TypedDict, total=False):
    conference_sid: Required[str]
    account_sid: Required[str]
    amd_status_callback: str
    amd_status_callback_method: Literal["GET", "POST"]
    application_sid: str
    beep: Literal["true", "false", "onEnter", "onExit"]
    caller_id: str
    call_sid_to_coach: str
    cancel_playback_on_detect_message_end: bool
    cancel_playback_on_machine_detection: bool
    coaching: bool
    conference_record: Literal["true", "false", "record-from-start", "do-not-record"]
    conference_recording_status_callback: str
    conference_recording_status_callback_event: str
    conference_recording_status_callback_method: Literal["GET", "POST"]
    conference_recording_timeout: int
    conference_status_callback: str
    conference_status_callback_event: str
    conference_status_callback_method: Literal["GET", "POST"]
    conference_trim: Literal["trim-silence", "do-not-trim"]
    custom_headers: Sequence[m.TexmlCustomHeaderParam | m.Model]
    early_media: bool
    end_conference_on_exit: bool
    from_: str
    label: str
    machine_detection: Literal["Enable", "DetectMessageEnd"]
    machine_detection_beep_max_frequency: int
    machine_detection_beep_min_frequency: int
    machine_detection_beep_min_tone_duration: int
    machine_detection_beep_profile: Literal["both", "freq_only"]
    machine_detection_beep_spectral_confirmation: bool
    machine_detection_beep_spectral_min_purity: float
    machine_detection_beep_spectral_reject_fax_cng: bool
    machine_detection_beep_spectral_window: int
    machine_detection_silence_timeout: int
    machine_detection_speech_end_threshold: int
    machine_detection_speech_threshold: int
    machine_detection_timeout: int
    max_participants: int
    muted: bool
    preferred_codecs: str
    record: bool
    recording_channels: Literal["mono", "dual"]
    recording_status_callback: str
    recording_status_callback_event: str
    recording_status_callback_method: Literal["GET", "POST"]
    recording_track: Literal["inbound", "outbound", "both"]
    sip_auth_password: str
    sip_auth_username: str
    start_conference_on_enter: bool
    status_callback: str
    status_callback_event: str
    status_callback_method: Literal["GET", "POST"]
    time_limit: int
    timeout_seconds: int
    to: str
    trim: Literal["trim-silence", "do-not-trim"]
    wait_url: str

class ParticipantUpdateParams(TypedDict, total=False):
    call_sid_or_participant_label: Required[str]
    account_sid: Required[str]
    conference_sid: Required[str]
    announce_method: Literal["GET", "POST"]
    announce_url: str
    beep_on_exit: bool
    call_sid_to_coach: str
    coaching: bool
    end_conference_on_exit: bool
    hold: bool
    hold_method: Literal["GET", "POST"]
    hold_url: str
    muted: bool
    wait_url: str
