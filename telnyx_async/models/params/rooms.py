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
    """By the day on which rooms were created: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    date_updated_at: DateFilter
    """By the day on which rooms last changed: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    unique_name: str
    """Only the room of exactly this name."""


class RoomSessionFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.list_0`."""

    active: bool
    """Only sessions in progress (`true`), or only those that are over."""
    date_created_at: DateFilter
    """By the day on which sessions began: `eq`, `gte`, `lte`. Object with `eq`, `gte`, `lte`."""
    date_ended_at: DateFilter
    """By the day on which sessions ended: `eq`, `gte`, `lte`. Object with `eq`, `gte`, `lte`."""
    date_updated_at: DateFilter
    """By the day on which sessions last changed: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    room_id: str
    """Only sessions of this room."""


class RoomSessionForRoomFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.list_1`."""

    active: bool
    """Only sessions in progress (`true`), or only those that are over."""
    date_created_at: DateFilter
    """By the day on which sessions began: `eq`, `gte`, `lte`. Object with `eq`, `gte`, `lte`."""
    date_ended_at: DateFilter
    """By the day on which sessions ended: `eq`, `gte`, `lte`. Object with `eq`, `gte`, `lte`."""
    date_updated_at: DateFilter
    """By the day on which sessions last changed: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""


class RoomSessionParticipantFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.retrieve_participants`."""

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
