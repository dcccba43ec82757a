"""The handlers that a router calls, registered by event type or class."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from typing import Any, TypeAlias, TypeVar, overload

from anyio.to_thread import run_sync
from attrs import define, field

from telnyx_async._modeling.webhook_event import WebhookEvent

__all__ = ["Handler", "Handlers", "invoke"]

Handler: TypeAlias = Callable[[Any], object]
"""A function of an event: a coroutine function, or a plain one, which runs in a thread."""

EventPattern: TypeAlias = str | type[WebhookEvent]

E = TypeVar("E", bound=WebhookEvent)
H = TypeVar("H", bound=Handler)
R = TypeVar("R")


@define
class Handlers:
    """Handlers, in the order in which they were registered."""

    _handlers: list[tuple[tuple[EventPattern, ...], Handler]] = field(
        factory=list["tuple[tuple[EventPattern, ...], Handler]"], init=False
    )
    _unhandled: list[Handler] = field(factory=list["Handler"], init=False)

    @overload
    def on(self, event: type[E], /) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...

    @overload
    def on(self, *events: str) -> Callable[[H], H]: ...

    def on(self, *events: Any) -> Any:
        """Register a handler for event types, or for the class of an event.

        Wildcards in a type: `*` matches any text, `?` one character, `[seq]` one of several.
        """
        if not events:
            raise TypeError("on() needs an event type or class, such as @hooks.on('call.hangup')")

        def register(handler: H) -> H:
            self._handlers.append((events, handler))
            return handler

        return register

    def on_unhandled(self, handler: H) -> H:
        """Register a handler for events that no other handler is registered for."""
        self._unhandled.append(handler)
        return handler

    def handlers_for(self, event: WebhookEvent) -> Sequence[Handler]:
        """Return the handlers of an event, or those for unhandled events if it has none."""
        found = [
            handler
            for patterns, handler in self._handlers
            if any(_matches(pattern, event) for pattern in patterns)
        ]
        return found or self._unhandled


def _matches(pattern: EventPattern, event: WebhookEvent) -> bool:
    if isinstance(pattern, str):
        return fnmatchcase(event.event_type or "", pattern)
    return isinstance(event, pattern)


async def invoke(handler: Handler, event: WebhookEvent) -> None:
    """Call a handler, in a thread unless it is a coroutine function, and await its result."""
    if inspect.iscoroutinefunction(handler):
        result: object = handler(event)
    else:
        result = await run_sync(handler, event)
    if inspect.isawaitable(result):
        await result
