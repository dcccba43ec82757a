"""Responses of `client.mobile_voice_connections`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "MobileVoiceConnection",
    "MobileVoiceConnectionInbound",
    "MobileVoiceConnectionOutbound",
]


class MobileVoiceConnection(Model):
    """Response of `client.mobile_voice_connections.create`, `client.mobile_voice_connections.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the connection: the `connection_id` of its mobile numbers."""
    active: bool | None = None
    """Whether calls can pass; switch it off to block the connection without deleting it."""
    connection_name: str | None = None
    """Name by which you recognize the connection in lists and in the portal."""
    created_at: datetime | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    inbound: MobileVoiceConnectionInbound | None = None
    """How incoming calls reach you: number formats, codecs, routing, timeouts and limits."""
    outbound: MobileVoiceConnectionOutbound | None = None
    """How your outgoing calls are treated: profile, caller number, dialing rules, ringing and
    limits."""
    record_type: Literal["mobile_voice_connection"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tags: list[str] | None = None
    """Labels of your choice, to group and find connections."""
    updated_at: datetime | None = None
    """When it last changed (RFC 3339)."""
    webhook_api_version: Literal["1", "2"] | None = None
    """Shape of the events: `2` for the one that this SDK parses, `1` for the old; `texml`
    needs `call_parking_enabled`."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for the connection's call events; without it, none are sent."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint before a delivery counts as failed."""


class MobileVoiceConnectionInbound(Model):
    """Part of `MobileVoiceConnection`."""

    channel_limit: int | None = None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""


class MobileVoiceConnectionOutbound(Model):
    """Part of `MobileVoiceConnection`."""

    channel_limit: int | None = None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    outbound_voice_profile_id: str | None = None
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""
