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
    active: bool | None = None
    connection_name: str | None = None
    created_at: datetime | None = None
    inbound: MobileVoiceConnectionInbound | None = None
    outbound: MobileVoiceConnectionOutbound | None = None
    record_type: Literal["mobile_voice_connection"] | None = None
    tags: list[str] | None = None
    updated_at: datetime | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class MobileVoiceConnectionInbound(Model):
    """Part of `MobileVoiceConnection`."""

    channel_limit: int | None = None


class MobileVoiceConnectionOutbound(Model):
    """Part of `MobileVoiceConnection`."""

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None
