"""Models of queues."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model, wire

__all__ = [
    "CallRetrieveResponse",
    "Queue",
    "QueueCall",
    "QueueCreateResponse",
    "QueueRetrieveResponse",
    "QueueUpdateResponse",
]


class Queue(Model):
    """Queue"""

    id: str = None
    average_wait_time_secs: int = None
    created_at: str = None
    current_size: int = None
    max_size: int = None
    name: str = None
    record_type: Literal["queue"] | str = None
    updated_at: str = None


class QueueCall(Model):
    """QueueCall"""

    call_control_id: str = None
    call_leg_id: str = None
    call_session_id: str = None
    connection_id: str = None
    enqueued_at: str = None
    from_: str = wire("from", default=None)
    queue_id: str = None
    queue_position: int = None
    record_type: Literal["queue_call"] | str = None
    to: str = None
    wait_time_secs: int = None
    is_alive: bool | None = None


CallRetrieveResponse: TypeAlias = Data[QueueCall]

QueueCreateResponse: TypeAlias = Data[Queue]

QueueRetrieveResponse: TypeAlias = Data[Queue]

QueueUpdateResponse: TypeAlias = Data[Queue]
