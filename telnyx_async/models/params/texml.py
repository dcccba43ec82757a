"""Requests of `client.texml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

__all__ = [
    "TexmlCallByApplicationParam",
    "TexmlCallByTexmlParam",
    "TexmlCallByURLParam",
    "TexmlCustomHeaderParam",
]


class TexmlCallByApplicationParam(TypedDict, total=False):
    """Argument of `client.texml.accounts.calls.calls`."""

    application_sid: str
    async_amd: bool
    async_amd_status_callback: str
    async_amd_status_callback_method: Literal["GET", "POST"]
    caller_id: str
    cancel_playback_on_detect_message_end: bool
    cancel_playback_on_machine_detection: bool
    custom_headers: Sequence[TexmlCustomHeaderParam]
    deepfake_detection: Literal["Enable"]
    deepfake_detection_callback_method: Literal["GET", "POST"]
    deepfake_detection_callback_url: str
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"]
    fallback_url: str
    from_: str
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"]
    machine_detection_beep_max_frequency: int
    machine_detection_beep_min_frequency: int
    machine_detection_beep_min_tone_duration: int
    machine_detection_beep_profile: Literal["both", "freq_only"]
    machine_detection_beep_spectral_confirmation: bool
    machine_detection_beep_spectral_min_purity: float
    machine_detection_beep_spectral_reject_fax_cng: bool
    machine_detection_beep_spectral_window: int
    machine_detection_prompt_end_timeout: int
    machine_detection_silence_timeout: int
    machine_detection_speech_end_threshold: int
    machine_detection_speech_threshold: int
    machine_detection_timeout: int
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    preferred_codecs: str
    record: bool
    recording_channels: Literal["mono", "dual"]
    recording_status_callback: str
    recording_status_callback_event: str
    recording_status_callback_method: Literal["GET", "POST"]
    recording_timeout: int
    recording_track: Literal["inbound", "outbound", "both"]
    send_recording_url: bool
    sip_auth_password: str
    sip_auth_username: str
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    status_callback: str
    status_callback_event: str
    status_callback_method: Literal["GET", "POST"]
    supervise_call_sid: str
    supervising_role: Literal["barge", "whisper", "monitor"]
    texml: str | None
    time_limit: int
    timeout: int
    to: str
    trim: Literal["trim-silence", "do-not-trim"]
    url: str | None
    url_method: Literal["GET", "POST"]


class TexmlCallByTexmlParam(TypedDict, total=False):
    """Argument of `client.texml.accounts.calls.calls`."""

    texml: Required[str]
    application_sid: str
    async_amd: bool
    async_amd_status_callback: str
    async_amd_status_callback_method: Literal["GET", "POST"]
    caller_id: str
    cancel_playback_on_detect_message_end: bool
    cancel_playback_on_machine_detection: bool
    custom_headers: Sequence[TexmlCustomHeaderParam]
    deepfake_detection: Literal["Enable"]
    deepfake_detection_callback_method: Literal["GET", "POST"]
    deepfake_detection_callback_url: str
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"]
    fallback_url: str
    from_: str
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"]
    machine_detection_beep_max_frequency: int
    machine_detection_beep_min_frequency: int
    machine_detection_beep_min_tone_duration: int
    machine_detection_beep_profile: Literal["both", "freq_only"]
    machine_detection_beep_spectral_confirmation: bool
    machine_detection_beep_spectral_min_purity: float
    machine_detection_beep_spectral_reject_fax_cng: bool
    machine_detection_beep_spectral_window: int
    machine_detection_prompt_end_timeout: int
    machine_detection_silence_timeout: int
    machine_detection_speech_end_threshold: int
    machine_detection_speech_threshold: int
    machine_detection_timeout: int
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    preferred_codecs: str
    record: bool
    recording_channels: Literal["mono", "dual"]
    recording_status_callback: str
    recording_status_callback_event: str
    recording_status_callback_method: Literal["GET", "POST"]
    recording_timeout: int
    recording_track: Literal["inbound", "outbound", "both"]
    send_recording_url: bool
    sip_auth_password: str
    sip_auth_username: str
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    status_callback: str
    status_callback_event: str
    status_callback_method: Literal["GET", "POST"]
    supervise_call_sid: str
    supervising_role: Literal["barge", "whisper", "monitor"]
    time_limit: int
    timeout: int
    to: str
    trim: Literal["trim-silence", "do-not-trim"]
    url: str | None
    url_method: Literal["GET", "POST"]


class TexmlCallByURLParam(TypedDict, total=False):
    """Argument of `client.texml.accounts.calls.calls`."""

    url: Required[str]
    application_sid: str
    async_amd: bool
    async_amd_status_callback: str
    async_amd_status_callback_method: Literal["GET", "POST"]
    caller_id: str
    cancel_playback_on_detect_message_end: bool
    cancel_playback_on_machine_detection: bool
    custom_headers: Sequence[TexmlCustomHeaderParam]
    deepfake_detection: Literal["Enable"]
    deepfake_detection_callback_method: Literal["GET", "POST"]
    deepfake_detection_callback_url: str
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"]
    fallback_url: str
    from_: str
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"]
    machine_detection_beep_max_frequency: int
    machine_detection_beep_min_frequency: int
    machine_detection_beep_min_tone_duration: int
    machine_detection_beep_profile: Literal["both", "freq_only"]
    machine_detection_beep_spectral_confirmation: bool
    machine_detection_beep_spectral_min_purity: float
    machine_detection_beep_spectral_reject_fax_cng: bool
    machine_detection_beep_spectral_window: int
    machine_detection_prompt_end_timeout: int
    machine_detection_silence_timeout: int
    machine_detection_speech_end_threshold: int
    machine_detection_speech_threshold: int
    machine_detection_timeout: int
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    preferred_codecs: str
    record: bool
    recording_channels: Literal["mono", "dual"]
    recording_status_callback: str
    recording_status_callback_event: str
    recording_status_callback_method: Literal["GET", "POST"]
    recording_timeout: int
    recording_track: Literal["inbound", "outbound", "both"]
    send_recording_url: bool
    sip_auth_password: str
    sip_auth_username: str
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    status_callback: str
    status_callback_event: str
    status_callback_method: Literal["GET", "POST"]
    supervise_call_sid: str
    supervising_role: Literal["barge", "whisper", "monitor"]
    texml: str | None
    time_limit: int
    timeout: int
    to: str
    trim: Literal["trim-silence", "do-not-trim"]
    url_method: Literal["GET", "POST"]


class TexmlCustomHeaderParam(TypedDict, total=False):
    """Argument of `client.texml.initiate_ai_call` and `client.texml.accounts.conferences.participants.participants`."""

    name: Required[str]
    value: Required[str]
