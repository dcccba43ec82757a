"""Responses of `client.dialogflow_connections`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "DialogflowConnection",
]


class DialogflowConnection(Model):
    """Response of `client.dialogflow_connections.create`, `client.dialogflow_connections.retrieve` and 1 more."""

    connection_id: str | None = None
    """Connection, from `connections.list` or the list of its own kind."""
    conversation_profile_id: str | None = None
    """Conversation profile in your Dialogflow project; needed for `cx`."""
    environment: str | None = None
    """Dialogflow environment of the agent, such as `draft` or `production`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    service_account: str | None = None
    """Google service account, as JSON text."""
