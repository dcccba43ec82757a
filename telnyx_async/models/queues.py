"""Responses of `client.queues`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "Queue",
    "QueueCall",
]


class Queue(Model):
    """Response of `client.queues.create`, `client.queues.list` and 2 more."""

    id: str
    average_wait_time_secs: int
    created_at: str
    current_size: int
    max_size: int
    name: str
    record_type: Literal["queue"]
    updated_at: str


class QueueCall(Model):
    """Response of `client.queues.calls.list` and `client.queues.calls.retrieve`."""

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    connection_id: str
    enqueued_at: str
    from_: str = wire("from")
    queue_id: str
    queue_position: int
    record_type: Literal["queue_call"]
    to: str
    wait_time_secs: int
    is_alive: bool | None = None
