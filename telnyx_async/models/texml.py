"""Responses of `client.texml`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TexmlAICall",
    "TexmlCall",
    "TexmlCallList",
    "TexmlCallRecording",
    "TexmlCallRecordingList",
    "TexmlConference",
    "TexmlConferenceList",
    "TexmlConferenceRecording",
    "TexmlConferenceRecordingList",
    "TexmlCreatedCall",
    "TexmlDialedParticipant",
    "TexmlInitiatedCall",
    "TexmlNewCallRecording",
    "TexmlParticipant",
    "TexmlParticipantList",
    "TexmlQueue",
    "TexmlRecordingSubresourcesUris",
    "TexmlRecordingTranscription",
    "TexmlSecret",
    "TexmlSiprecSession",
    "TexmlSiprecUpdate",
    "TexmlStream",
    "TexmlStreamUpdate",
    "TexmlTranscriptionList",
]


class TexmlAICall(Model):
    """Response of `client.texml.initiate_ai_call`."""

    call_sid: str | None = None
    from_: str | None = wire("from", default=None)
    status: str | None = None
    to: str | None = None


class TexmlCall(Model):
    """Response of `client.texml.accounts.calls.retrieve` and `client.texml.accounts.calls.update`."""

    account_sid: str | None = None
    answered_by: Literal["human", "machine", "not_sure"] | None = None
    caller_name: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
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
        | None
    ) = None
    to: str | None = None
    to_formatted: str | None = None
    uri: str | None = None


class TexmlCallList(Model):
    """Response of `client.texml.accounts.calls.retrieve_calls`."""

    calls: list[TexmlCall] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


class TexmlCallRecording(Model):
    """Response of `client.texml.accounts.recordings.json.retrieve_recording_sid_json`."""

    account_sid: str | None = None
    call_sid: str | None = None
    channels: Literal[1, 2] | None = None
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
        | None
    ) = None
    start_time: datetime | None = None
    status: Literal["in-progress", "completed", "paused", "stopped"] | None = None
    subresources_uris: TexmlRecordingSubresourcesUris | None = None
    uri: str | None = None


class TexmlCallRecordingList(Model):
    """Response of `client.texml.accounts.retrieve_recordings_json`, `client.texml.accounts.calls.recordings_json.retrieve_recordings_json` and 1 more."""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    previous_page_uri: str | None = None
    recordings: list[TexmlCallRecording] | None = None
    start: int | None = None
    uri: str | None = None


class TexmlConference(Model):
    """Response of `client.texml.accounts.conferences.retrieve` and `client.texml.accounts.conferences.update`."""

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
        | None
    ) = None
    region: str | None = None
    sid: str | None = None
    status: Literal["init", "in-progress", "completed"] | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


class TexmlConferenceList(Model):
    """Response of `client.texml.accounts.conferences.retrieve_conferences`."""

    conferences: list[TexmlConference] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


class TexmlConferenceRecording(Model):
    """Part of `TexmlConferenceRecordingList`."""

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
        | None
    ) = None
    start_time: str | None = None
    status: Literal["processing", "absent", "completed", "deleted"] | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


class TexmlConferenceRecordingList(Model):
    """Response of `client.texml.accounts.conferences.retrieve_recordings`."""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    participants: list[dict[str, Any]] | None = None
    recordings: list[TexmlConferenceRecording] | None = None
    start: int | None = None
    uri: str | None = None


class TexmlCreatedCall(Model):
    """Response of `client.texml.calls.create`."""

    call_sid: str
    from_: str = wire("from")
    status: Literal["queued"]
    to: str


class TexmlDialedParticipant(Model):
    """Response of `client.texml.accounts.conferences.participants.participants`."""

    account_sid: str | None = None
    call_sid: str | None = None
    coaching: bool | None = None
    coaching_call_sid: str | None = None
    conference_sid: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    muted: bool | None = None
    status: Literal["connecting", "connected", "completed"] | None = None
    uri: str | None = None


class TexmlInitiatedCall(Model):
    """Response of `client.texml.accounts.calls.calls`."""

    from_: str | None = wire("from", default=None)
    status: str | None = None
    to: str | None = None


class TexmlNewCallRecording(Model):
    """Response of `client.texml.accounts.calls.recordings.recording_sid_json` and `client.texml.accounts.calls.recordings_json.recordings_json`."""

    account_sid: str | None = None
    call_sid: str | None = None
    channels: Literal[1, 2] | None = None
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
        | None
    ) = None
    start_time: datetime | None = None
    track: Literal["inbound", "outbound", "both"] | None = None
    uri: str | None = None


class TexmlParticipant(Model):
    """Response of `client.texml.accounts.conferences.participants.retrieve` and `client.texml.accounts.conferences.participants.update`."""

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
    status: Literal["connecting", "connected", "completed"] | None = None
    uri: str | None = None


class TexmlParticipantList(Model):
    """Response of `client.texml.accounts.conferences.participants.retrieve_participants`."""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    participants: list[TexmlParticipant] | None = None
    start: int | None = None
    uri: str | None = None


class TexmlQueue(Model):
    """Response of `client.texml.accounts.queues.create`, `client.texml.accounts.queues.list` and 2 more."""

    account_sid: str | None = None
    average_wait_time: int | None = None
    current_size: int | None = None
    date_created: str | None = None
    date_updated: str | None = None
    max_size: int | None = None
    sid: str | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


class TexmlRecordingSubresourcesUris(Model):
    """Part of `TexmlCallRecording`."""

    transcriptions: str | None = None


class TexmlRecordingTranscription(Model):
    """Response of `client.texml.accounts.transcriptions.json.retrieve_recording_transcription_sid_json`."""

    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    recording_sid: str | None = None
    sid: str | None = None
    status: Literal["in-progress", "completed"] | None = None
    transcription_text: str | None = None
    uri: str | None = None


class TexmlSecret(Model):
    """Response of `client.texml.secrets`."""

    name: str | None = None
    value: Literal["REDACTED"] | None = None


class TexmlSiprecSession(Model):
    """Response of `client.texml.accounts.calls.siprec_json`."""

    account_sid: str | None = None
    call_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    start_time: str | None = None
    status: Literal["in-progress", "stopped"] | None = None
    track: Literal["both_tracks", "inbound_track", "outbound_track"] | None = None
    uri: str | None = None


class TexmlSiprecUpdate(Model):
    """Response of `client.texml.accounts.calls.siprec.siprec_sid_json`."""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    status: Literal["in-progress", "stopped"] | None = None
    uri: str | None = None


class TexmlStream(Model):
    """Response of `client.texml.accounts.calls.streams_json`."""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    name: str | None = None
    sid: str | None = None
    status: Literal["in-progress"] | None = None
    uri: str | None = None


class TexmlStreamUpdate(Model):
    """Response of `client.texml.accounts.calls.streams.streaming_sid_json`."""

    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    sid: str | None = None
    status: Literal["stopped"] | None = None
    uri: str | None = None


class TexmlTranscriptionList(Model):
    """Response of `client.texml.accounts.retrieve_transcriptions_json`."""

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    previous_page_uri: str | None = None
    start: int | None = None
    transcriptions: list[TexmlRecordingTranscription] | None = None
    uri: str | None = None
