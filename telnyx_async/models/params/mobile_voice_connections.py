"""Requests of `client.mobile_voice_connections`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "MobileVoiceConnectionInboundParam",
    "MobileVoiceConnectionOutboundParam",
]


class MobileVoiceConnectionInboundParam(TypedDict, total=False):
    """Argument of `client.mobile_voice_connections.create` and `client.mobile_voice_connections.update`."""

    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""


class MobileVoiceConnectionOutboundParam(TypedDict, total=False):
    """Argument of `client.mobile_voice_connections.create` and `client.mobile_voice_connections.update`."""

    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    outbound_voice_profile_id: str
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""
