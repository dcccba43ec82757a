"""Bodies and events for tests, and a handler that records the events it receives."""

from __future__ import annotations

from attrs import define, field

from telnyx_async.webhooks import WebhookEvent, unsafe_unwrap

from .samples import encode


def body_of(type_: str = "call.hangup", id: str | None = "e1") -> bytes:
    return encode({"data": {"event_type": type_, "id": id, "payload": {}}})


def event_of(type_: str = "call.hangup", id: str | None = "e1") -> WebhookEvent:
    return unsafe_unwrap(body_of(type_, id))


@define
class Log:
    """A handler that records the types of the events it receives."""

    seen: list[str | None] = field(factory=list)

    async def __call__(self, event: WebhookEvent) -> None:
        self.seen.append(event.event_type)
