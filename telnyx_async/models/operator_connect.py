"""Responses of `client.operator_connect`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "OperatorConnectRefresh",
]


class OperatorConnectRefresh(Model):
    """Response of `client.operator_connect.actions.refresh`."""

    message: str | None = None
    """What was started or why not, in words."""
    success: bool | None = None
    """Whether the refresh was started; its results appear in
    `external_connections.log_messages.list`."""
