"""What `client.bot_sessions` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "BotSessionListResponse",
    "BotSessionListResponseData",
]


class BotSessionListResponseData(Model):
    """Answer of `client.bot_sessions.list`."""

    api_v2_token: str


BotSessionListResponse: TypeAlias = Data[BotSessionListResponseData]
