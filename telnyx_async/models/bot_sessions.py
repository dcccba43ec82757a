"""Models of bot_sessions."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "BotSessionListResponse",
    "BotSessionListResponseData",
]


class BotSessionListResponseData(Model):
    """BotSessionListResponseData"""

    api_v2_token: str


BotSessionListResponse: TypeAlias = Data[BotSessionListResponseData]
