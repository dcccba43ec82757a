"""The handlers of a router, and which of them an event is for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from typing import Any, TypeAlias, TypeVar, overload

from anyio.to_thread import run_sync
from attrs import define, field

from telnyx_async._modeling.webhook_event import WebhookEvent

__all__ = ["Handler", "Handlers"]

Handler: TypeAlias = Callable[[Any], object]
"""Takes an event. A coroutine function, or a plain one, which runs in a thread and may block."""

Route: TypeAlias = str | type[WebhookEvent]

E = TypeVar("E", bound=WebhookEvent)
H = TypeVar("H", bound=Handler)
R = TypeVar("R")


@define
class Handlers:
    """Handlers in the order in which they were given."""

    _routes: list[tuple[tuple[Route, ...], Handler]] = field(
        factory=list["tuple[tuple[Route, ...], Handler]"], init=False
    )
    _unhandled: list[Handler] = field(factory=list["Handler"], init=False)

    @overload
    def on(self, event: type[E], /) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...

    @overload
    def on(self, *events: str) -> Callable[[H], H]: ...

    def on(self, *events: Any) -> Any:
        """Register a handler for event types, or for the class of an event.

        A type may hold wildcards: `*` any text, `?` a character, `[seq]` one of several.
        """
        if not events:
            raise TypeError("on() takes an event's type or class: @hooks.on('call.hangup')")

        def register(handler: H) -> H:
            self._routes.append((events, handler))
            return handler

        return register

    def on_unhandled(self, handler: H) -> H:
        """Register a handler for the events that no other is for."""
        self._unhandled.append(handler)
        return handler

    def of(self, event: WebhookEvent) -> Sequence[Handler]:
        """Return the handlers of an event, or else those of the unhandled."""
        found = [h for routes, h in self._routes if any(_matches(route, event) for route in routes)]
        return found or self._unhandled


def _matches(route: Route, event: WebhookEvent) -> bool:
    if isinstance(route, str):
        return fnmatchcase(event.event_type or "", route)
    return isinstance(event, route)


async def call(handler: Handler, event: WebhookEvent) -> None:
    """Call a handler of either colour and wait for its end."""
    if inspect.iscoroutinefunction(handler):
        result: object = handler(event)
    else:
        result = await run_sync(handler, event)
    if inspect.isawaitable(result):
        await result
