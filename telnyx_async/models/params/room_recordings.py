"""Requests of `client.room_recordings`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import DateFilter

__all__ = [
    "RoomRecordingFilter",
]


class RoomRecordingFilter(TypedDict, total=False):
    """Argument of `client.room_recordings.delete_bulk` and `client.room_recordings.list`."""

    date_ended_at: DateFilter
    date_started_at: DateFilter
    duration_secs: int
    """Integer, in seconds."""
    participant_id: str
    """UUID."""
    room_id: str
    """UUID."""
    session_id: str
    """UUID."""
    status: str
    type: str
