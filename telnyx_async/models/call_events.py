"""Responses of `client.call_events`."""

from __future__ import annotations

from typing import Any, Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "CallEvent",
]


class CallEvent(Model):
    """Response of `client.call_events.list`."""

    call_leg_id: str
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    event_timestamp: str
    """When the command was executed or the webhook sent."""
    metadata: dict[str, Any]
    """The event as it was, with details depending on its type."""
    name: str
    """Name of the event, such as `call.answered`."""
    record_type: Literal["call_event"]
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    type: Literal["command", "webhook"]
    """`command` if you sent it, `webhook` if it was sent to you."""
