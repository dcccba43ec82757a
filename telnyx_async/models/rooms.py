"""What `client.rooms` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import CommandResult, RoomParticipant

__all__ = [
    "ActionEndResponse",
    "ActionEndResponseData",
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
    "RoomRetrieveResponse",
    "RoomSession",
    "RoomUpdateResponse",
    "RoomsSessionsActionMuteResponse",
    "RoomsSessionsActionUnmuteResponse",
    "SessionRetrieveResponse",
]


class ActionGenerateJoinClientTokenResponseData(Model):
    """Answer of `client.rooms.actions.generate_join_client_token`."""

    token: str | None = None
    refresh_token: str | None = None
    refresh_token_expires_at: datetime | None = None
    token_expires_at: datetime | None = None


class ActionRefreshClientTokenResponseData(Model):
    """Answer of `client.rooms.actions.refresh_client_token`."""

    token: str | None = None
    token_expires_at: datetime | None = None


class Room(Model):
    """Answer of `client.rooms.create`, `client.rooms.list` and 2 more."""

    id: str = wire("id", default=None)
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


class RoomSession(Model):
    """Answer of `client.rooms.sessions.list_0`, `client.rooms.sessions.list_1` and 1 more."""

    id: str = wire("id", default=None)
    active: bool | None = None
    created_at: datetime | None = None
    ended_at: datetime | None = None
    participants: list[RoomParticipant] | None = None
    record_type: str | None = None
    room_id: str | None = None
    updated_at: datetime | None = None


ActionEndResponse: TypeAlias = Data[CommandResult]

ActionEndResponseData: TypeAlias = CommandResult

ActionGenerateJoinClientTokenResponse: TypeAlias = Data[ActionGenerateJoinClientTokenResponseData]

ActionKickResponse: TypeAlias = Data[CommandResult]

ActionKickResponseData: TypeAlias = CommandResult

ActionMuteResponseData: TypeAlias = CommandResult

ActionRefreshClientTokenResponse: TypeAlias = Data[ActionRefreshClientTokenResponseData]

ActionUnmuteResponseData: TypeAlias = CommandResult

RoomCreateResponse: TypeAlias = Data[Room]

RoomRetrieveResponse: TypeAlias = Data[Room]

RoomUpdateResponse: TypeAlias = Data[Room]

RoomsSessionsActionMuteResponse: TypeAlias = Data[CommandResult]

RoomsSessionsActionUnmuteResponse: TypeAlias = Data[CommandResult]

SessionRetrieveResponse: TypeAlias = Data[RoomSession]
