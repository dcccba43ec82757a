"""Responses of `client.dialogflow_connections`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "DialogflowConnection",
]


class DialogflowConnection(Model):
    """Response of `client.dialogflow_connections.create`, `client.dialogflow_connections.retrieve` and 1 more."""

    connection_id: str | None = None
    conversation_profile_id: str | None = None
    environment: str | None = None
    record_type: str | None = None
    service_account: str | None = None
