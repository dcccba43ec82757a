"""Responses of `client.rooms`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import RoomParticipant

__all__ = [
    "RefreshedRoomClientToken",
    "Room",
    "RoomClientToken",
    "RoomCommandResult",
    "RoomSession",
]


class RefreshedRoomClientToken(Model):
    """Response of `client.rooms.actions.refresh_client_token`."""

    token: str | None = None
    token_expires_at: datetime | None = None


class Room(Model):
    """Response of `client.rooms.create`, `client.rooms.list` and 2 more."""

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


class RoomClientToken(Model):
    """Response of `client.rooms.actions.generate_join_client_token`."""

    token: str | None = None
    refresh_token: str | None = None
    refresh_token_expires_at: datetime | None = None
    token_expires_at: datetime | None = None


class RoomCommandResult(Model):
    """Response of `client.rooms.sessions.actions.end`, `client.rooms.sessions.actions.kick` and 2 more."""

    result: str | None = None


class RoomSession(Model):
    """Response of `client.rooms.sessions.list_0`, `client.rooms.sessions.list_1` and 1 more."""

    id: str = wire("id", default=None)
    active: bool | None = None
    created_at: datetime | None = None
    ended_at: datetime | None = None
    participants: list[RoomParticipant] | None = None
    record_type: str | None = None
    room_id: str | None = None
    updated_at: datetime | None = None
