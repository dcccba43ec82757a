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
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    created_at: str | None = None
    download_urls: RecordingURLs | None = None
    duration_millis: int | None = None
    from_: str | None = wire("from", default=None)
    initiated_by: str | None = None
    record_type: Literal["recording"] | None = None
    recording_ended_at: str | None = None
    recording_started_at: str | None = None
    source: Literal["conference", "call"] | None = None
    status: Literal["completed"] | None = None
    to: str | None = None
    updated_at: str | None = None


class RecordingBulkDeletion(Model):
    """Response of `client.recordings.actions.delete`."""

    status: Literal["ok"] | None = None
