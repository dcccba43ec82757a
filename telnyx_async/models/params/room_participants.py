"""Requests of `client.room_participants`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import DateFilter

__all__ = [
    "RoomParticipantFilter",
]


class RoomParticipantFilter(TypedDict, total=False):
    """Argument of `client.room_participants.list`."""

    context: str
    """Only participants whose client gave this context on joining."""
    date_joined_at: DateFilter
    """By the day on which participants joined: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    date_left_at: DateFilter
    """By the day on which participants left: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    date_updated_at: DateFilter
    """By the day on which their record last changed: `eq`, `gte`, `lte`. Object with `eq`,
    `gte`, `lte`."""
    session_id: str
    """Only participants of this session."""
