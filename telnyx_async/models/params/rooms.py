"""Requests of `client.rooms`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import DateFilter

__all__ = [
    "RoomFilter",
    "RoomSessionFilter",
    "RoomSessionForRoomFilter",
    "RoomSessionParticipantFilter",
]


class RoomFilter(TypedDict, total=False):
    """Argument of `client.rooms.list`."""

    date_created_at: DateFilter
    date_updated_at: DateFilter
    unique_name: str


class RoomSessionFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.list_0`."""

    active: bool
    date_created_at: DateFilter
    date_ended_at: DateFilter
    date_updated_at: DateFilter
    room_id: str


class RoomSessionForRoomFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.list_1`."""

    active: bool
    date_created_at: DateFilter
    date_ended_at: DateFilter
    date_updated_at: DateFilter


class RoomSessionParticipantFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.retrieve_participants`."""

    context: str
    date_joined_at: DateFilter
    date_left_at: DateFilter
    date_updated_at: DateFilter
