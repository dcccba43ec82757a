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
    """By the day on which recordings ended: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    date_started_at: DateFilter
    """By the day on which recordings began: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    duration_secs: int
    """Only recordings of this length in seconds or more."""
    participant_id: str
    """Only recordings of this participant. UUID."""
    room_id: str
    """Only recordings made in this room. UUID."""
    session_id: str
    """Only recordings of this session. UUID."""
    status: str
    """Only recordings still in `processing`, or only those `completed`."""
    type: str
    """Only `audio`, or only `video` recordings."""
