"""Responses of `client.bot_challenge`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "BotChallenge",
]


class BotChallenge(Model):
    """Response of `client.bot_challenge.create`."""

    challenge_type: Literal["math", "string", "binary"]
    nonce: str
    privacy_policy_url: str
    problem: str
    terms_and_conditions_url: str
    precision: int | None = None
