"""Models of bot_signup."""

from __future__ import annotations

from telnyx_async._model import Model

__all__ = [
    "SuccessResponse",
]


class SuccessResponse(Model):
    """SuccessResponse"""

    message: str
    success: bool
