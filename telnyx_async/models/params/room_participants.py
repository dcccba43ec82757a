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
    date_joined_at: DateFilter
    date_left_at: DateFilter
    date_updated_at: DateFilter
    session_id: str
