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
    """Kind of problem: arithmetic, handling of text, or binary."""
    nonce: str
    """Marks this problem; send it back with the answer."""
    privacy_policy_url: str
    """Address of the privacy policy; return at sign-up exactly what the challenge gave."""
    problem: str
    """Problem to solve, on purpose hard to read for people in the case of arithmetic."""
    terms_and_conditions_url: str
    """Address of the terms and conditions; return at sign-up exactly what the challenge gave."""
    precision: int | None = None
    """Decimal places wanted in the answer; only for arithmetic."""
