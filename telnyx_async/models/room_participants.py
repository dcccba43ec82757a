"""Models of room_participants."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async._model import Data
from telnyx_async.models.shared import RoomListParamsFilterDateCreatedAt, RoomParticipant

__all__ = [
    "RoomParticipantListParamsFilter",
    "RoomParticipantListParamsFilterDateJoinedAt",
    "RoomParticipantListParamsFilterDateLeftAt",
    "RoomParticipantListParamsFilterDateUpdatedAt",
    "RoomParticipantRetrieveResponse",
]


class RoomParticipantListParamsFilter(TypedDict, total=False):
    """RoomParticipantListParamsFilter"""

    context: str
    date_joined_at: RoomListParamsFilterDateCreatedAt
    date_left_at: RoomListParamsFilterDateCreatedAt
    date_updated_at: RoomListParamsFilterDateCreatedAt
    session_id: str


RoomParticipantListParamsFilterDateJoinedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomParticipantListParamsFilterDateLeftAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomParticipantListParamsFilterDateUpdatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomParticipantRetrieveResponse: TypeAlias = Data[RoomParticipant]
