"""What `client.operator_connect` answers with."""

from __future__ import annotations

from telnyx_async._model import Model

__all__ = [
    "OperatorConnectActionRefreshResponse",
]


class OperatorConnectActionRefreshResponse(Model):
    """Operator connect action refresh response."""

    message: str | None = None
    success: bool | None = None
