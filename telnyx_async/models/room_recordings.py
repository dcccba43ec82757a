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
    codec: str | None = None
    completed_at: datetime | None = None
    created_at: datetime | None = None
    download_url: str | None = None
    duration_secs: int | None = None
    ended_at: datetime | None = None
    participant_id: str | None = None
    record_type: str | None = None
    room_id: str | None = None
    session_id: str | None = None
    size_mb: float | None = None
    started_at: datetime | None = None
    status: Literal["completed", "processing"] | None = None
    type: Literal["audio", "video"] | None = None
    updated_at: datetime | None = None


class RoomRecordingBulkDeletion(Model):
    """Response of `client.room_recordings.delete_bulk`."""

    room_recordings: int | None = None
