"""Responses of `client.bot_signup`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "BotSignupResult",
]


class BotSignupResult(Model):
    """Response of `client.bot_signup.create` and `client.bot_signup.resend_magic_link`."""

    message: str
    """What was done, in words."""
    success: bool
    """Whether the request was accepted."""
