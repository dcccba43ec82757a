"""Responses of `client.bot_sessions`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "BotSession",
]


class BotSession(Model):
    """Response of `client.bot_sessions.list`."""

    api_v2_token: str
    """Bearer token for the API, for use in place of an API key."""
