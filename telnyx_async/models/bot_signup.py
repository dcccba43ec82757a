"""What `client.bot_signup` answers with."""

from __future__ import annotations

from telnyx_async._model import Model

__all__ = [
    "SuccessResponse",
]


class SuccessResponse(Model):
    """Success response."""

    message: str
    success: bool
