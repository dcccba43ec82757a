"""What requests of `client.rooms` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateFilter

__all__ = [
    "RoomListParamsFilter",
    "RoomListParamsFilterDateCreatedAt",
    "RoomListParamsFilterDateUpdatedAt",
    "SessionList0ParamsFilter",
    "SessionList0ParamsFilterDateCreatedAt",
    "SessionList0ParamsFilterDateEndedAt",
    "SessionList0ParamsFilterDateUpdatedAt",
    "SessionList1ParamsFilter",
    "SessionList1ParamsFilterDateCreatedAt",
    "SessionList1ParamsFilterDateEndedAt",
    "SessionList1ParamsFilterDateUpdatedAt",
    "SessionRetrieveParticipantsParamsFilter",
    "SessionRetrieveParticipantsParamsFilterDateJoinedAt",
    "SessionRetrieveParticipantsParamsFilterDateLeftAt",
    "SessionRetrieveParticipantsParamsFilterDateUpdatedAt",
]


class RoomListParamsFilter(TypedDict, total=False):
    """Argument of `client.rooms.list`."""

    date_created_at: DateFilter
    date_updated_at: DateFilter
    unique_name: str


class SessionList0ParamsFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.list_0`."""

    active: bool
    date_created_at: DateFilter
    date_ended_at: DateFilter
    date_updated_at: DateFilter
    room_id: str


class SessionList1ParamsFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.list_1`."""

    active: bool
    date_created_at: DateFilter
    date_ended_at: DateFilter
    date_updated_at: DateFilter


class SessionRetrieveParticipantsParamsFilter(TypedDict, total=False):
    """Argument of `client.rooms.sessions.retrieve_participants`."""

    context: str
    date_joined_at: DateFilter
    date_left_at: DateFilter
    date_updated_at: DateFilter


RoomListParamsFilterDateCreatedAt: TypeAlias = DateFilter

RoomListParamsFilterDateUpdatedAt: TypeAlias = DateFilter

SessionList0ParamsFilterDateCreatedAt: TypeAlias = DateFilter

SessionList0ParamsFilterDateEndedAt: TypeAlias = DateFilter

SessionList0ParamsFilterDateUpdatedAt: TypeAlias = DateFilter

SessionList1ParamsFilterDateCreatedAt: TypeAlias = DateFilter

SessionList1ParamsFilterDateEndedAt: TypeAlias = DateFilter

SessionList1ParamsFilterDateUpdatedAt: TypeAlias = DateFilter

SessionRetrieveParticipantsParamsFilterDateJoinedAt: TypeAlias = DateFilter

SessionRetrieveParticipantsParamsFilterDateLeftAt: TypeAlias = DateFilter

SessionRetrieveParticipantsParamsFilterDateUpdatedAt: TypeAlias = DateFilter
