"""What `client.texml` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model, wire

__all__ = [
    "AccountRetrieveTranscriptionsJsonResponse",
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
    "ParticipantParticipantsResponse",
    "ParticipantResource",
    "ParticipantRetrieveParticipantsResponse",
    "QueueResource",
    "SiprecSiprecSidJsonResponse",
    "StreamStreamingSidJsonResponse",
    "TexmlCreateCallRecordingResponseBody",
    "TexmlGetCallRecordingResponseBody",
    "TexmlGetCallRecordingsResponseBody",
    "TexmlInitiateAICallResponse",
    "TexmlRecordingSubresourcesUris",
    "TexmlRecordingTranscription",
    "TexmlSecretsResponse",
    "TexmlSecretsResponseData",
]


class AccountRetrieveTranscriptionsJsonResponse(Model):
    """Account retrieve transcriptions JSON response."""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    previous_page_uri: str | None = None
    start: int | None = None
    transcriptions: list[TexmlRecordingTranscription] | None = None
    uri: str | None = None


class CallCallsResponse(Model):
    """Call calls response."""

    from_: str | None = wire("from", default=None)
    status: str | None = None
    to: str | None = None


class CallCreateResponse(Model):
    """Call create response."""

    call_sid: str
    from_: str = wire("from")
    status: Literal["queued"] | str
    to: str


class CallResource(Model):
    """Call resource."""

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
    """Call retrieve calls response."""

    calls: list[CallResource] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


class CallSiprecJsonResponse(Model):
    """Call SIPREC JSON response."""

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
    """Call streams JSON response."""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    name: str | None = None
    sid: str | None = None
    status: Literal["in-progress"] | str | None = None
    uri: str | None = None


class ConferenceResource(Model):
    """Conference resource."""

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
    """Conference retrieve conferences response."""

    conferences: list[ConferenceResource] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


class ConferenceRetrieveRecordingsResponse(Model):
    """Conference retrieve recordings response."""

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
    """Conference retrieve recordings response recording."""

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
    """Participant participants response."""

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
    """Participant resource."""

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
    """Participant retrieve participants response."""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    participants: list[ParticipantResource] | None = None
    start: int | None = None
    uri: str | None = None


class QueueResource(Model):
    """Queue resource."""

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
    """SIPREC SIPREC SID JSON response."""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    status: Literal["in-progress", "stopped"] | str | None = None
    uri: str | None = None


class StreamStreamingSidJsonResponse(Model):
    """Stream streaming SID JSON response."""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    sid: str | None = None
    status: Literal["stopped"] | str | None = None
    uri: str | None = None


class TexmlCreateCallRecordingResponseBody(Model):
    """TeXML create call recording response body."""

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
    """TeXML get call recording response body."""

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
    """TeXML get call recordings response body."""

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
    """TeXML initiate AI call response."""

    call_sid: str | None = None
    from_: str | None = wire("from", default=None)
    status: str | None = None
    to: str | None = None


class TexmlRecordingSubresourcesUris(Model):
    """TeXML recording subresources uris."""

    transcriptions: str | None = None


class TexmlRecordingTranscription(Model):
    """TeXML recording transcription."""

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
    """TeXML secrets response data."""

    name: str | None = None
    value: Literal["REDACTED"] | str | None = None


TexmlSecretsResponse: TypeAlias = Data[TexmlSecretsResponseData]
