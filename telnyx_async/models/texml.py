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
    """Identifier of the call in TeXML, for updating or hanging it up."""
    from_: str | None = wire("from", default=None)
    """Number or SIP URI the call comes from."""
    status: str | None = None
    """State of the call at this moment, such as `queued`."""
    to: str | None = None
    """Number or SIP URI that is called."""


class TexmlCall(Model):
    """Response of `client.texml.accounts.calls.retrieve` and `client.texml.accounts.calls.update`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    answered_by: Literal["human", "machine", "not_sure"] | None = None
    """Who picked up, according to answering machine detection, if it was on."""
    caller_name: str | None = None
    """Name of the caller, if the network delivered one."""
    date_created: str | None = None
    """When this record was created on the server."""
    date_updated: str | None = None
    """When this record was last changed on the server."""
    direction: Literal["inbound", "outbound"] | None = None
    """`inbound` if it came in, `outbound` if you started it."""
    duration: str | None = None
    """Length of the call in seconds, as text."""
    end_time: str | None = None
    """When the call ended (RFC 3339); absent while it goes on."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    from_formatted: str | None = None
    """Caller's number, formatted for display."""
    price: str | None = None
    """Cost in the unit of `price_unit`; only where call costs are enabled for the account."""
    price_unit: str | None = None
    """Currency in which `price` is given, such as `USD`."""
    sid: str | None = None
    """Identifier of the call: the `call_sid` of TeXML paths and the `call_control_id` of
    commands."""
    start_time: str | None = None
    """When the call was started or answered, as text."""
    status: (
        Literal["ringing", "in-progress", "canceled", "completed", "failed", "busy", "no-answer"]
        | None
    ) = None
    """`ringing`, `in-progress`, or how it ended: `completed` after a conversation, else
    `busy`, `no-answer`, `canceled`, `failed`."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""
    to_formatted: str | None = None
    """Callee's number, formatted for display."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlCallList(Model):
    """Response of `client.texml.accounts.calls.retrieve_calls`."""

    calls: list[TexmlCall] | None = None
    """Calls on this page of the list, as TeXML resources."""
    end: int | None = None
    """Position of this page's last record in the whole list, counted from 0."""
    first_page_uri: str | None = None
    """Path of the first page of this list."""
    next_page_uri: str | None = None
    """Path of the next page; null on the last one."""
    page: int | None = None
    """Number of this page in the list, counted from 0."""
    page_size: int | None = None
    """Number of records that this page of the list can hold."""
    start: int | None = None
    """Position of this page's first record in the whole list, counted from 0."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlCallRecording(Model):
    """Response of `client.texml.accounts.recordings.json.retrieve_recording_sid_json`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    channels: Literal[1, 2] | None = None
    """1 if the voices are mixed, 2 if they are on separate channels."""
    conference_sid: str | None = None
    """TeXML conference, from `texml.accounts.conferences.retrieve_conferences` or a callback's
    `ConferenceSid`."""
    date_created: datetime | None = None
    """When this record was created on the server."""
    date_updated: datetime | None = None
    """When this record was last changed on the server."""
    duration: str | None = None
    """Length of the recording in seconds, as text."""
    error_code: str | None = None
    """Code of what went wrong, if anything did."""
    media_url: str | None = None
    """URL from which the audio is downloaded."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
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
    """What started it: an API request, a TeXML verb such as `DialVerb`, or a setting of the
    connection."""
    start_time: datetime | None = None
    """When the recording was started (RFC 3339)."""
    status: Literal["in-progress", "completed", "paused", "stopped"] | None = None
    """`in-progress`, `paused`, `stopped`, or `completed` once it can be downloaded."""
    subresources_uris: TexmlRecordingSubresourcesUris | None = None
    """Paths of what belongs to the recording, such as its transcripts."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlCallRecordingList(Model):
    """Response of `client.texml.accounts.retrieve_recordings_json`, `client.texml.accounts.calls.recordings_json.retrieve_recordings_json` and 1 more."""

    end: int | None = None
    """Position of this page's last record in the whole list, counted from 0."""
    first_page_uri: str | None = None
    """Path of the first page of this list."""
    next_page_uri: str | None = None
    """Path of the next page; null on the last one."""
    page: int | None = None
    """Number of this page in the list, counted from 0."""
    page_size: int | None = None
    """Number of records that this page of the list can hold."""
    previous_page_uri: str | None = None
    """Path of the page before; null on the first one."""
    recordings: list[TexmlCallRecording] | None = None
    """Recordings, each with its times and where to download it."""
    start: int | None = None
    """Position of this page's first record in the whole list, counted from 0."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlConference(Model):
    """Response of `client.texml.accounts.conferences.retrieve` and `client.texml.accounts.conferences.update`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    api_version: str | None = None
    """Version of the TeXML API that responded."""
    call_sid_ending_conference: str | None = None
    """Call SID of the participant whose leaving ended the conference."""
    date_created: str | None = None
    """When this record was created on the server."""
    date_updated: str | None = None
    """When this record was last changed on the server."""
    friendly_name: str | None = None
    """Name of the conference, as given in TeXML."""
    reason_conference_ended: (
        Literal[
            "participant-with-end-conference-on-exit-left",
            "last-participant-left",
            "conference-ended-via-api",
            "time-exceeded",
        ]
        | None
    ) = None
    """Why the conference ended; null while it goes on."""
    region: str | None = None
    """Region in which the conference is held."""
    sid: str | None = None
    """Identifier of the conference for TeXML paths."""
    status: Literal["init", "in-progress", "completed"] | None = None
    """`init` waits to start, `in-progress` runs, `completed` is over."""
    subresource_uris: dict[str, Any] | None = None
    """Paths of what belongs to this record, by name."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlConferenceList(Model):
    """Response of `client.texml.accounts.conferences.retrieve_conferences`."""

    conferences: list[TexmlConference] | None = None
    """Conferences on this page of the list."""
    end: int | None = None
    """Position of this page's last record in the whole list, counted from 0."""
    first_page_uri: str | None = None
    """Path of the first page of this list."""
    next_page_uri: str | None = None
    """Path of the next page; null on the last one."""
    page: int | None = None
    """Number of this page in the list, counted from 0."""
    page_size: int | None = None
    """Number of records that this page of the list can hold."""
    start: int | None = None
    """Position of this page's first record in the whole list, counted from 0."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlConferenceRecording(Model):
    """Part of `TexmlConferenceRecordingList`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    channels: int | None = None
    """1 if the voices are mixed, 2 if they are on separate channels."""
    conference_sid: str | None = None
    """TeXML conference, from `texml.accounts.conferences.retrieve_conferences` or a callback's
    `ConferenceSid`."""
    date_created: str | None = None
    """When this record was created on the server."""
    date_updated: str | None = None
    """When this record was last changed on the server."""
    duration: int | None = None
    """Length of the recorded conference in seconds."""
    error_code: str | None = None
    """Code of what went wrong, if anything did."""
    media_url: str | None = None
    """URL from which the audio is downloaded."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
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
    """What started it: an API request, a TeXML verb, or a setting of the conference."""
    start_time: str | None = None
    """When the recording of the conference began, as text."""
    status: Literal["processing", "absent", "completed", "deleted"] | None = None
    """`processing`, `completed` (can be downloaded), `absent` (nothing was recorded) or
    `deleted`."""
    subresource_uris: dict[str, Any] | None = None
    """Paths of what belongs to this record, by name."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlConferenceRecordingList(Model):
    """Response of `client.texml.accounts.conferences.retrieve_recordings`."""

    end: int | None = None
    """Position of this page's last record in the whole list, counted from 0."""
    first_page_uri: str | None = None
    """Path of the first page of this list."""
    next_page_uri: str | None = None
    """Path of the next page; null on the last one."""
    page: int | None = None
    """Number of this page in the list, counted from 0."""
    page_size: int | None = None
    """Number of records that this page of the list can hold."""
    participants: list[dict[str, Any]] | None = None
    """Participants of the conference, where the server lists them."""
    recordings: list[TexmlConferenceRecording] | None = None
    """Recordings of the conference, each with its state and where to download it."""
    start: int | None = None
    """Position of this page's first record in the whole list, counted from 0."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlCreatedCall(Model):
    """Response of `client.texml.calls.create`."""

    call_sid: str
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    from_: str = wire("from")
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    status: Literal["queued"]
    """`queued`: the call is going to be dialed."""
    to: str
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class TexmlDialedParticipant(Model):
    """Response of `client.texml.accounts.conferences.participants.participants`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    coaching: bool | None = None
    """Whether the participant is coaching another one."""
    coaching_call_sid: str | None = None
    """Call of the participant who is being coached."""
    conference_sid: str | None = None
    """TeXML conference, from `texml.accounts.conferences.retrieve_conferences` or a callback's
    `ConferenceSid`."""
    end_conference_on_exit: bool | None = None
    """Whether the conference ends for all when this participant leaves."""
    hold: bool | None = None
    """Whether the participant is on hold: hears only hold audio and is not heard."""
    muted: bool | None = None
    """Whether the participant is muted, so that the others do not hear them."""
    status: Literal["connecting", "connected", "completed"] | None = None
    """`connecting` while being dialed, `connected` in the conference, `completed` after
    leaving."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlInitiatedCall(Model):
    """Response of `client.texml.accounts.calls.calls`."""

    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    status: str | None = None
    """State of the call right after the request, before dialing."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class TexmlNewCallRecording(Model):
    """Response of `client.texml.accounts.calls.recordings.recording_sid_json` and `client.texml.accounts.calls.recordings_json.recordings_json`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    channels: Literal[1, 2] | None = None
    """1 if the voices are mixed, 2 if they are on separate channels."""
    conference_sid: str | None = None
    """TeXML conference, from `texml.accounts.conferences.retrieve_conferences` or a callback's
    `ConferenceSid`."""
    date_created: datetime | None = None
    """When this record was created on the server."""
    date_updated: datetime | None = None
    """When this record was last changed on the server."""
    duration: str | None = None
    """Length of the recording in seconds; grows while it goes on."""
    error_code: str | None = None
    """Code of what went wrong, if anything did."""
    price: str | None = None
    """Cost of the recording, in the unit of `price_unit`."""
    price_unit: str | None = None
    """Currency in which `price` is given, such as `USD`."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
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
    """What started it: an API request, a TeXML verb such as `DialVerb`, or a setting of the
    connection."""
    start_time: datetime | None = None
    """When the recording was started (RFC 3339)."""
    track: Literal["inbound", "outbound", "both"] | None = None
    """Tracks that are recorded: `inbound`, `outbound` or `both`."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlParticipant(Model):
    """Response of `client.texml.accounts.conferences.participants.retrieve` and `client.texml.accounts.conferences.participants.update`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    api_version: str | None = None
    """Version of the TeXML API that responded."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    call_sid_legacy: str | None = None
    """Call of the participant under its older identifier."""
    coaching: bool | None = None
    """Whether the participant is coaching another one."""
    coaching_call_sid: str | None = None
    """Call of the participant who is being coached."""
    coaching_call_sid_legacy: str | None = None
    """Call of the participant being coached, under its older identifier."""
    conference_sid: str | None = None
    """TeXML conference, from `texml.accounts.conferences.retrieve_conferences` or a callback's
    `ConferenceSid`."""
    date_created: str | None = None
    """When this record was created on the server."""
    date_updated: str | None = None
    """When this record was last changed on the server."""
    end_conference_on_exit: bool | None = None
    """Whether the conference ends for all when this participant leaves."""
    hold: bool | None = None
    """Whether the participant is on hold: hears only hold audio and is not heard."""
    muted: bool | None = None
    """Whether the participant is muted, so that the others do not hear them."""
    status: Literal["connecting", "connected", "completed"] | None = None
    """`connecting` while being dialed, `connected` in the conference, `completed` after
    leaving."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlParticipantList(Model):
    """Response of `client.texml.accounts.conferences.participants.retrieve_participants`."""

    end: int | None = None
    """Position of this page's last record in the whole list, counted from 0."""
    first_page_uri: str | None = None
    """Path of the first page of this list."""
    next_page_uri: str | None = None
    """Path of the next page; null on the last one."""
    page: int | None = None
    """Number of this page in the list, counted from 0."""
    page_size: int | None = None
    """Number of records that this page of the list can hold."""
    participants: list[TexmlParticipant] | None = None
    """Participants on this page of the list."""
    start: int | None = None
    """Position of this page's first record in the whole list, counted from 0."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlQueue(Model):
    """Response of `client.texml.accounts.queues.create`, `client.texml.accounts.queues.list` and 2 more."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    average_wait_time: int | None = None
    """Average wait in the queue, in seconds."""
    current_size: int | None = None
    """Calls that wait in the queue now."""
    date_created: str | None = None
    """When this record was created on the server."""
    date_updated: str | None = None
    """When this record was last changed on the server."""
    max_size: int | None = None
    """Maximum number of calls that may wait at a time; further ones are refused."""
    sid: str | None = None
    """Identifier of the queue for TeXML paths."""
    subresource_uris: dict[str, Any] | None = None
    """Paths of what belongs to this record, by name."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlRecordingSubresourcesUris(Model):
    """Part of `TexmlCallRecording`."""

    transcriptions: str | None = None
    """Transcripts of the recording: a list, or the path where they are found."""


class TexmlRecordingTranscription(Model):
    """Response of `client.texml.accounts.transcriptions.json.retrieve_recording_transcription_sid_json`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    api_version: str | None = None
    """Version of the TeXML API that responded."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    date_created: datetime | None = None
    """When this record was created on the server."""
    date_updated: datetime | None = None
    """When this record was last changed on the server."""
    duration: str | None = None
    """Length of the transcribed audio in seconds."""
    recording_sid: str | None = None
    """TeXML recording, from a recording callback or a list of recordings."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
    status: Literal["in-progress", "completed"] | None = None
    """`in-progress` while the text is made, `completed` once it is there."""
    transcription_text: str | None = None
    """What was said in the recording; filled once the transcript's status is `completed`."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlSecret(Model):
    """Response of `client.texml.secrets`."""

    name: str | None = None
    """Name to write in TeXML as `{{name}}`."""
    value: Literal["REDACTED"] | None = None
    """Always `REDACTED`: the secret itself is never shown again."""


class TexmlSiprecSession(Model):
    """Response of `client.texml.accounts.calls.siprec_json`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    date_created: str | None = None
    """When this record was created on the server."""
    date_updated: str | None = None
    """When this record was last changed on the server."""
    error_code: str | None = None
    """Code of what went wrong, if anything did."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
    start_time: str | None = None
    """When the SIPREC session began, as text."""
    status: Literal["in-progress", "stopped"] | None = None
    """`in-progress` while audio goes to the recording server, `stopped` afterwards."""
    track: Literal["both_tracks", "inbound_track", "outbound_track"] | None = None
    """Tracks that go to the recording server."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlSiprecUpdate(Model):
    """Response of `client.texml.accounts.calls.siprec.siprec_sid_json`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    date_updated: str | None = None
    """When this record was last changed on the server."""
    error_code: str | None = None
    """Code of what went wrong, if anything did."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
    status: Literal["in-progress", "stopped"] | None = None
    """`in-progress` while audio goes to the recording server, `stopped` afterwards."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlStream(Model):
    """Response of `client.texml.accounts.calls.streams_json`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    date_updated: datetime | None = None
    """When this record was last changed on the server."""
    name: str | None = None
    """Name that you gave the media stream."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
    status: Literal["in-progress"] | None = None
    """`in-progress`: audio is being sent to your server."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlStreamUpdate(Model):
    """Response of `client.texml.accounts.calls.streams.streaming_sid_json`."""

    account_sid: str | None = None
    """Your account's identifier in TeXML paths, as `account_sid` of earlier responses shows
    it."""
    call_sid: str | None = None
    """TeXML name of a call leg, from the response that started it or the `CallSid` of a
    callback; the same as its `call_control_id`."""
    date_updated: datetime | None = None
    """When this record was last changed on the server."""
    sid: str | None = None
    """Identifier of this record, for use in the paths of TeXML requests."""
    status: Literal["stopped"] | None = None
    """`stopped`: no more audio is sent to your server."""
    uri: str | None = None
    """Path of this record in the API, without the host."""


class TexmlTranscriptionList(Model):
    """Response of `client.texml.accounts.retrieve_transcriptions_json`."""

    end: int | None = None
    """Position of this page's last record in the whole list, counted from 0."""
    first_page_uri: str | None = None
    """Path of the first page of this list."""
    next_page_uri: str | None = None
    """Path of the next page; null on the last one."""
    page: int | None = None
    """Number of this page in the list, counted from 0."""
    page_size: int | None = None
    """Number of records that this page of the list can hold."""
    previous_page_uri: str | None = None
    """Path of the page before; null on the first one."""
    start: int | None = None
    """Position of this page's first record in the whole list, counted from 0."""
    transcriptions: list[TexmlRecordingTranscription] | None = None
    """Transcripts of the recording: a list, or the path where they are found."""
    uri: str | None = None
    """Path of this record in the API, without the host."""
