"""Responses of `client.recordings`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import RecordingURLs

__all__ = [
    "Recording",
    "RecordingBulkDeletion",
]


class Recording(Model):
    """Response of `client.recordings.delete`, `client.recordings.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the recording, for retrieving or deleting it."""
    call_control_id: str | None = None
    """Leg that was recorded, by its `call_control_id`."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    channels: Literal["single", "dual"] | None = None
    """`dual` if the first leg and the others are on separate stereo channels, `single` if
    mixed."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Application or SIP connection on which the recorded call ran."""
    created_at: str | None = None
    """When it was created (RFC 3339)."""
    download_urls: RecordingURLs | None = None
    """Signed URLs of the audio files, one per format; they expire, so fetch the files soon or
    retrieve the recording again."""
    duration_millis: int | None = None
    """Length of the recorded audio in milliseconds."""
    from_: str | None = wire("from", default=None)
    """Number or SIP URI that placed the recorded call."""
    initiated_by: str | None = None
    """What started it: `StartCallRecordingAPI`, `StartConferenceRecordingAPI`, `OutboundAPI`,
    `DialVerb`, `RecordVerb`, `Conference` or `Trunking`."""
    record_type: Literal["recording"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    recording_ended_at: str | None = None
    """When the recording stopped (RFC 3339): by command, limit or the end of the call."""
    recording_started_at: str | None = None
    """When the recording began (RFC 3339)."""
    source: Literal["conference", "call"] | None = None
    """What was recorded: a `call` or a `conference`."""
    status: Literal["completed"] | None = None
    """`completed`: the audio can be downloaded; unfinished recordings do not appear."""
    to: str | None = None
    """Number or SIP URI that the recorded call went to."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""


class RecordingBulkDeletion(Model):
    """Response of `client.recordings.actions.delete`."""

    status: Literal["ok"] | None = None
    """`ok`: all the recordings named have been deleted."""
