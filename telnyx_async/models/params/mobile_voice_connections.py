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


class MobileVoiceConnectionOutboundParam(TypedDict, total=False):
    """Argument of `client.mobile_voice_connections.create` and `client.mobile_voice_connections.update`."""

    channel_limit: int
    outbound_voice_profile_id: str
