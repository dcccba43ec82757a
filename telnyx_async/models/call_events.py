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
    call_session_id: str
    event_timestamp: str
    metadata: dict[str, Any]
    name: str
    record_type: Literal["call_event"]
    type: Literal["command", "webhook"]
