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
    """Identifier of the queue; commands take its name instead."""
    average_wait_time_secs: int
    """Average time that calls now in the queue have waited, in seconds."""
    created_at: str
    """When it was created (RFC 3339)."""
    current_size: int
    """Number of calls that wait in the queue now."""
    max_size: int
    """Maximum number of calls that may wait at a time; further ones are refused."""
    name: str
    """Name of the queue, by which all commands refer to it."""
    record_type: Literal["queue"]
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    updated_at: str
    """When it last changed (RFC 3339)."""


class QueueCall(Model):
    """Response of `client.queues.calls.list` and `client.queues.calls.retrieve`."""

    call_control_id: str
    """Handle of the waiting call; `calls.actions.bridge` connects an agent with it."""
    call_leg_id: str
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    connection_id: str
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    enqueued_at: str
    """When the call was put into the queue (RFC 3339)."""
    from_: str = wire("from")
    """Caller who waits: number or SIP URI."""
    queue_id: str
    """Queue in which the call waits; the same as the `id` in `queues.retrieve`."""
    queue_position: int
    """Place of the call in the queue, counted from the front."""
    record_type: Literal["queue_call"]
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    to: str
    """Number or SIP URI that the caller dialed."""
    wait_time_secs: int
    """Seconds that the call has spent in the queue."""
    is_alive: bool | None = None
    """Whether the caller is still on the line; `false` for one kept by `keep_after_hangup`."""
