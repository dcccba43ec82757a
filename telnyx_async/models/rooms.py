"""Models of rooms."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    ActionEndResponseData,
    RoomListParamsFilterDateCreatedAt,
    RoomParticipant,
)

__all__ = [
    "ActionEndResponse",
    "ActionGenerateJoinClientTokenResponse",
    "ActionGenerateJoinClientTokenResponseData",
    "ActionKickResponse",
    "ActionKickResponseData",
    "ActionMuteResponseData",
    "ActionRefreshClientTokenResponse",
    "ActionRefreshClientTokenResponseData",
    "ActionUnmuteResponseData",
    "Room",
    "RoomCreateResponse",
    "RoomListParamsFilter",
    "RoomListParamsFilterDateUpdatedAt",
    "RoomRetrieveResponse",
    "RoomSession",
    "RoomUpdateResponse",
    "RoomsSessionsActionMuteResponse",
    "RoomsSessionsActionUnmuteResponse",
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
    "SessionRetrieveResponse",
]


class ActionGenerateJoinClientTokenResponseData(Model):
    """ActionGenerateJoinClientTokenResponseData"""

    token: str | None = None
    refresh_token: str | None = None
    refresh_token_expires_at: datetime | None = None
    token_expires_at: datetime | None = None


class ActionRefreshClientTokenResponseData(Model):
    """ActionRefreshClientTokenResponseData"""

    token: str | None = None
    token_expires_at: datetime | None = None


class Room(Model):
    """Room"""

    id: str | None = None
    active_session_id: str | None = None
    created_at: datetime | None = None
    enable_recording: bool | None = None
    max_participants: int | None = None
    record_type: str | None = None
    sessions: list[RoomSession] | None = None
    unique_name: str | None = None
    updated_at: datetime | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class RoomListParamsFilter(TypedDict, total=False):
    """RoomListParamsFilter"""

    date_created_at: RoomListParamsFilterDateCreatedAt
    date_updated_at: RoomListParamsFilterDateCreatedAt
    unique_name: str


class RoomSession(Model):
    """RoomSession"""

    id: str | None = None
    active: bool | None = None
    created_at: datetime | None = None
    ended_at: datetime | None = None
    participants: list[RoomParticipant] | None = None
    record_type: str | None = None
    room_id: str | None = None
    updated_at: datetime | None = None


class SessionList0ParamsFilter(TypedDict, total=False):
    """SessionList0ParamsFilter"""

    active: bool
    date_created_at: RoomListParamsFilterDateCreatedAt
    date_ended_at: RoomListParamsFilterDateCreatedAt
    date_updated_at: RoomListParamsFilterDateCreatedAt
    room_id: str


class SessionList1ParamsFilter(TypedDict, total=False):
    """SessionList1ParamsFilter"""

    active: bool
    date_created_at: RoomListParamsFilterDateCreatedAt
    date_ended_at: RoomListParamsFilterDateCreatedAt
    date_updated_at: RoomListParamsFilterDateCreatedAt


class SessionRetrieveParticipantsParamsFilter(TypedDict, total=False):
    """SessionRetrieveParticipantsParamsFilter"""

    context: str
    date_joined_at: RoomListParamsFilterDateCreatedAt
    date_left_at: RoomListParamsFilterDateCreatedAt
    date_updated_at: RoomListParamsFilterDateCreatedAt


ActionEndResponse: TypeAlias = Data[ActionEndResponseData]

ActionGenerateJoinClientTokenResponse: TypeAlias = Data[ActionGenerateJoinClientTokenResponseData]

ActionKickResponse: TypeAlias = Data[ActionEndResponseData]

ActionKickResponseData: TypeAlias = ActionEndResponseData

ActionMuteResponseData: TypeAlias = ActionEndResponseData

ActionRefreshClientTokenResponse: TypeAlias = Data[ActionRefreshClientTokenResponseData]

ActionUnmuteResponseData: TypeAlias = ActionEndResponseData

RoomCreateResponse: TypeAlias = Data[Room]

RoomListParamsFilterDateUpdatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomRetrieveResponse: TypeAlias = Data[Room]

RoomUpdateResponse: TypeAlias = Data[Room]

RoomsSessionsActionMuteResponse: TypeAlias = Data[ActionEndResponseData]

RoomsSessionsActionUnmuteResponse: TypeAlias = Data[ActionEndResponseData]

SessionList0ParamsFilterDateCreatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionList0ParamsFilterDateEndedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionList0ParamsFilterDateUpdatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionList1ParamsFilterDateCreatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionList1ParamsFilterDateEndedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionList1ParamsFilterDateUpdatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionRetrieveParticipantsParamsFilterDateJoinedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionRetrieveParticipantsParamsFilterDateLeftAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionRetrieveParticipantsParamsFilterDateUpdatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

SessionRetrieveResponse: TypeAlias = Data[RoomSession]
