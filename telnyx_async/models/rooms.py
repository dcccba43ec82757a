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
    """New client token (JWT), with the same rights as the first."""
    token_expires_at: datetime | None = None
    """When the client token stops being accepted for joining (RFC 3339)."""


class Room(Model):
    """Response of `client.rooms.create`, `client.rooms.list` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the room: `room_id` of the other methods."""
    active_session_id: str | None = None
    """Session in progress in the room; null while the room is empty."""
    created_at: datetime | None = None
    """When the room was created (RFC 3339)."""
    enable_recording: bool | None = None
    """Records every participant of the room; each becomes a recording of its own in
    `room_recordings.list`."""
    max_participants: int | None = None
    """Maximum number of participants at a time; others cannot join while the room is full."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sessions: list[RoomSession] | None = None
    """Sessions held in the room so far; only with `include_sessions`."""
    unique_name: str | None = None
    """Name of the room, unique in your account; use it to find the room again by `rooms.list`."""
    updated_at: datetime | None = None
    """When the room's settings last changed (RFC 3339)."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for events; without it, no webhooks are sent."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint to respond before a delivery counts as failed."""


class RoomClientToken(Model):
    """Response of `client.rooms.actions.generate_join_client_token`."""

    token: str | None = None
    """Client token (JWT) to hand to the browser or app, which joins the room with it by the
    Telnyx Video SDK."""
    refresh_token: str | None = None
    """Token (JWT) to keep beside it; `rooms.actions.refresh_client_token` turns it into a new
    client token."""
    refresh_token_expires_at: datetime | None = None
    """When the refresh token stops being accepted (RFC 3339)."""
    token_expires_at: datetime | None = None
    """When the client token stops being accepted for joining (RFC 3339)."""


class RoomCommandResult(Model):
    """Response of `client.rooms.sessions.actions.end`, `client.rooms.sessions.actions.kick` and 2 more."""

    result: str | None = None
    """`ok` once the request has been accepted; participants follow a moment later."""


class RoomSession(Model):
    """Response of `client.rooms.sessions.list_0`, `client.rooms.sessions.list_1` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the session: `room_session_id` of moderation, `session_id` of
    compositions."""
    active: bool | None = None
    """Whether people are still meeting; `false` once the session has ended."""
    created_at: datetime | None = None
    """When the session began (RFC 3339)."""
    ended_at: datetime | None = None
    """When the session ended (RFC 3339); null while it goes on."""
    participants: list[RoomParticipant] | None = None
    """Those who are or were in the session; only with `include_participants`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    room_id: str | None = None
    """Room in which the session takes place."""
    updated_at: datetime | None = None
    """When the session last changed (RFC 3339)."""
