"""Responses of `client.room_recordings`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "RoomRecording",
    "RoomRecordingBulkDeletion",
]


class RoomRecording(Model):
    """Response of `client.room_recordings.list` and `client.room_recordings.retrieve`."""

    id: str = wire("id", default=None)
    """Identifier of the recording: one track of one participant."""
    codec: str | None = None
    """Codec in which the participant's track is stored."""
    completed_at: datetime | None = None
    """When the file was ready for download (RFC 3339)."""
    created_at: datetime | None = None
    """When the record of the recording was created (RFC 3339)."""
    download_url: str | None = None
    """URL from which the recorded file is downloaded; set once `status` is `completed`."""
    duration_secs: int | None = None
    """Length of the recording in seconds."""
    ended_at: datetime | None = None
    """When recording stopped (RFC 3339)."""
    participant_id: str | None = None
    """Participant whose audio or video was recorded, from `room_participants.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    room_id: str | None = None
    """Room in which it was recorded."""
    session_id: str | None = None
    """Session that was recorded."""
    size_mb: float | None = None
    """Size of the recorded file in megabytes."""
    started_at: datetime | None = None
    """When recording began (RFC 3339)."""
    status: Literal["completed", "processing"] | None = None
    """`processing` until the file is ready, then `completed`."""
    type: Literal["audio", "video"] | None = None
    """What the track is: `audio` or `video`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class RoomRecordingBulkDeletion(Model):
    """Response of `client.room_recordings.delete_bulk`."""

    room_recordings: int | None = None
    """How many recordings the request has deleted."""
