"""Models of texml."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import CustomSipHeaderParam

__all__ = [
    "AccountRetrieveTranscriptionsJsonResponse",
    "CallCallsParamsBodyApplicationDefault",
    "CallCallsParamsBodyApplicationDefaultCustomHeader",
    "CallCallsParamsBodyWithTeXml",
    "CallCallsParamsBodyWithTeXmlCustomHeader",
    "CallCallsParamsBodyWithURL",
    "CallCallsParamsBodyWithURLCustomHeader",
    "CallCallsResponse",
    "CallCreateResponse",
    "CallResource",
    "CallRetrieveCallsResponse",
    "CallSiprecJsonResponse",
    "CallStreamsJsonResponse",
    "ConferenceResource",
    "ConferenceRetrieveConferencesResponse",
    "ConferenceRetrieveRecordingsResponse",
    "ConferenceRetrieveRecordingsResponseRecording",
    "ParticipantParticipantsParamsCustomHeader",
    "ParticipantParticipantsResponse",
    "ParticipantResource",
    "ParticipantRetrieveParticipantsResponse",
    "QueueResource",
    "SiprecSiprecSidJsonResponse",
    "StreamStreamingSidJsonResponse",
    "TexmlCreateCallRecordingResponseBody",
    "TexmlGetCallRecordingResponseBody",
    "TexmlGetCallRecordingsResponseBody",
    "TexmlInitiateAICallParamsCustomHeader",
    "TexmlInitiateAICallResponse",
    "TexmlRecordingSubresourcesUris",
    "TexmlRecordingTranscription",
    "TexmlSecretsResponse",
    "TexmlSecretsResponseData",
]


class AccountRetrieveTranscriptionsJsonResponse(Model):
    """AccountRetrieveTranscriptionsJsonResponse"""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    previous_page_uri: str | None = None
    start: int | None = None
    transcriptions: list[TexmlRecordingTranscription] | None = None
    uri: str | None = None


class CallCallsParamsBodyApplicationDefault(TypedDict, total=False):
    """CallCallsParamsBodyApplicationDefault"""

    application_sid: str
    async_amd: bool
    async_amd_status_callback: str
    async_amd_status_callback_method: Literal["GET", "POST"]
    caller_id: str
    cancel_playback_on_detect_message_end: bool
    cancel_playback_on_machine_detection: bool
    custom_headers: Sequence[CustomSipHeaderParam]
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


class CallCallsParamsBodyWithTeXml(TypedDict, total=False):
    """CallCallsParamsBodyWithTeXml"""

    texml: Required[str]
    application_sid: str
    async_amd: bool
    async_amd_status_callback: str
    async_amd_status_callback_method: Literal["GET", "POST"]
    caller_id: str
    cancel_playback_on_detect_message_end: bool
    cancel_playback_on_machine_detection: bool
    custom_headers: Sequence[CustomSipHeaderParam]
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


class CallCallsParamsBodyWithURL(TypedDict, total=False):
    """CallCallsParamsBodyWithURL"""

    url: Required[str]
    application_sid: str
    async_amd: bool
    async_amd_status_callback: str
    async_amd_status_callback_method: Literal["GET", "POST"]
    caller_id: str
    cancel_playback_on_detect_message_end: bool
    cancel_playback_on_machine_detection: bool
    custom_headers: Sequence[CustomSipHeaderParam]
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


class CallCallsResponse(Model):
    """CallCallsResponse"""

    from_: str | None = wire("from", default=None)
    status: str | None = None
    to: str | None = None


class CallCreateResponse(Model):
    """CallCreateResponse"""

    call_sid: str = None
    from_: str = wire("from", default=None)
    status: Literal["queued"] | str = None
    to: str = None


class CallResource(Model):
    """CallResource"""

    account_sid: str | None = None
    answered_by: Literal["human", "machine", "not_sure"] | str | None = None
    caller_name: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    duration: str | None = None
    end_time: str | None = None
    from_: str | None = wire("from", default=None)
    from_formatted: str | None = None
    price: str | None = None
    price_unit: str | None = None
    sid: str | None = None
    start_time: str | None = None
    status: (
        Literal["ringing", "in-progress", "canceled", "completed", "failed", "busy", "no-answer"]
        | str
        | None
    ) = None
    to: str | None = None
    to_formatted: str | None = None
    uri: str | None = None


class CallRetrieveCallsResponse(Model):
    """CallRetrieveCallsResponse"""

    calls: list[CallResource] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


class CallSiprecJsonResponse(Model):
    """CallSiprecJsonResponse"""

    account_sid: str | None = None
    call_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    start_time: str | None = None
    status: Literal["in-progress", "stopped"] | str | None = None
    track: Literal["both_tracks", "inbound_track", "outbound_track"] | str | None = None
    uri: str | None = None


class CallStreamsJsonResponse(Model):
    """CallStreamsJsonResponse"""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    name: str | None = None
    sid: str | None = None
    status: Literal["in-progress"] | str | None = None
    uri: str | None = None


class ConferenceResource(Model):
    """ConferenceResource"""

    account_sid: str | None = None
    api_version: str | None = None
    call_sid_ending_conference: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    friendly_name: str | None = None
    reason_conference_ended: (
        Literal[
            "participant-with-end-conference-on-exit-left",
            "last-participant-left",
            "conference-ended-via-api",
            "time-exceeded",
        ]
        | str
        | None
    ) = None
    region: str | None = None
    sid: str | None = None
    status: Literal["init", "in-progress", "completed"] | str | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


class ConferenceRetrieveConferencesResponse(Model):
    """ConferenceRetrieveConferencesResponse"""

    conferences: list[ConferenceResource] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


class ConferenceRetrieveRecordingsResponse(Model):
    """ConferenceRetrieveRecordingsResponse"""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    participants: list[dict[str, Any]] | None = None
    recordings: list[ConferenceRetrieveRecordingsResponseRecording] | None = None
    start: int | None = None
    uri: str | None = None


class ConferenceRetrieveRecordingsResponseRecording(Model):
    """ConferenceRetrieveRecordingsResponseRecording"""

    account_sid: str | None = None
    call_sid: str | None = None
    channels: int | None = None
    conference_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    duration: int | None = None
    error_code: str | None = None
    media_url: str | None = None
    sid: str | None = None
    source: (
        Literal[
            "StartCallRecordingAPI",
            "StartConferenceRecordingAPI",
            "OutboundAPI",
            "DialVerb",
            "Conference",
            "RecordVerb",
            "Trunking",
        ]
        | str
        | None
    ) = None
    start_time: str | None = None
    status: Literal["processing", "absent", "completed", "deleted"] | str | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


class ParticipantParticipantsResponse(Model):
    """ParticipantParticipantsResponse"""

    account_sid: str | None = None
    call_sid: str | None = None
    coaching: bool | None = None
    coaching_call_sid: str | None = None
    conference_sid: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    muted: bool | None = None
    status: Literal["connecting", "connected", "completed"] | str | None = None
    uri: str | None = None


class ParticipantResource(Model):
    """ParticipantResource"""

    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    call_sid_legacy: str | None = None
    coaching: bool | None = None
    coaching_call_sid: str | None = None
    coaching_call_sid_legacy: str | None = None
    conference_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    muted: bool | None = None
    status: Literal["connecting", "connected", "completed"] | str | None = None
    uri: str | None = None


class ParticipantRetrieveParticipantsResponse(Model):
    """ParticipantRetrieveParticipantsResponse"""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    participants: list[ParticipantResource] | None = None
    start: int | None = None
    uri: str | None = None


class QueueResource(Model):
    """QueueResource"""

    account_sid: str | None = None
    average_wait_time: int | None = None
    current_size: int | None = None
    date_created: str | None = None
    date_updated: str | None = None
    max_size: int | None = None
    sid: str | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


class SiprecSiprecSidJsonResponse(Model):
    """SiprecSiprecSidJsonResponse"""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    status: Literal["in-progress", "stopped"] | str | None = None
    uri: str | None = None


class StreamStreamingSidJsonResponse(Model):
    """StreamStreamingSidJsonResponse"""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    sid: str | None = None
    status: Literal["stopped"] | str | None = None
    uri: str | None = None


class TexmlCreateCallRecordingResponseBody(Model):
    """TexmlCreateCallRecordingResponseBody"""

    account_sid: str | None = None
    call_sid: str | None = None
    channels: Literal[1, 2] | int | None = None
    conference_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    error_code: str | None = None
    price: str | None = None
    price_unit: str | None = None
    sid: str | None = None
    source: (
        Literal[
            "StartCallRecordingAPI",
            "StartConferenceRecordingAPI",
            "OutboundAPI",
            "DialVerb",
            "Conference",
            "RecordVerb",
            "Trunking",
        ]
        | str
        | None
    ) = None
    start_time: datetime | None = None
    track: Literal["inbound", "outbound", "both"] | str | None = None
    uri: str | None = None


class TexmlGetCallRecordingResponseBody(Model):
    """TexmlGetCallRecordingResponseBody"""

    account_sid: str | None = None
    call_sid: str | None = None
    channels: Literal[1, 2] | int | None = None
    conference_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    error_code: str | None = None
    media_url: str | None = None
    sid: str | None = None
    source: (
        Literal[
            "StartCallRecordingAPI",
            "StartConferenceRecordingAPI",
            "OutboundAPI",
            "DialVerb",
            "Conference",
            "RecordVerb",
            "Trunking",
        ]
        | str
        | None
    ) = None
    start_time: datetime | None = None
    status: Literal["in-progress", "completed", "paused", "stopped"] | str | None = None
    subresources_uris: TexmlRecordingSubresourcesUris | None = None
    uri: str | None = None


class TexmlGetCallRecordingsResponseBody(Model):
    """TexmlGetCallRecordingsResponseBody"""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    previous_page_uri: str | None = None
    recordings: list[TexmlGetCallRecordingResponseBody] | None = None
    start: int | None = None
    uri: str | None = None


class TexmlInitiateAICallResponse(Model):
    """TexmlInitiateAICallResponse"""

    call_sid: str | None = None
    from_: str | None = wire("from", default=None)
    status: str | None = None
    to: str | None = None


class TexmlRecordingSubresourcesUris(Model):
    """TexmlRecordingSubresourcesUris"""

    transcriptions: str | None = None


class TexmlRecordingTranscription(Model):
    """TexmlRecordingTranscription"""

    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    recording_sid: str | None = None
    sid: str | None = None
    status: Literal["in-progress", "completed"] | str | None = None
    transcription_text: str | None = None
    uri: str | None = None


class TexmlSecretsResponseData(Model):
    """TexmlSecretsResponseData"""

    name: str | None = None
    value: Literal["REDACTED"] | str | None = None


CallCallsParamsBodyApplicationDefaultCustomHeader: TypeAlias = CustomSipHeaderParam

CallCallsParamsBodyWithTeXmlCustomHeader: TypeAlias = CustomSipHeaderParam

CallCallsParamsBodyWithURLCustomHeader: TypeAlias = CustomSipHeaderParam

ParticipantParticipantsParamsCustomHeader: TypeAlias = CustomSipHeaderParam

TexmlInitiateAICallParamsCustomHeader: TypeAlias = CustomSipHeaderParam

TexmlSecretsResponse: TypeAlias = Data[TexmlSecretsResponseData]
