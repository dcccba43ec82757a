"""Models of operator_connect."""

from __future__ import annotations

from telnyx_async._model import Model

__all__ = [
    "OperatorConnectActionRefreshResponse",
]


class OperatorConnectActionRefreshResponse(Model):
    """OperatorConnectActionRefreshResponse"""

    message: str | None = None
    success: bool | None = None
