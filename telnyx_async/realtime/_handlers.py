"""Functions that are called with the events of a connection, by the type of the event."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any, TypeAlias

from attrs import define, field

__all__ = ["EventHandler", "EventHandlers"]

EventHandler: TypeAlias = Callable[[Any], Awaitable[object] | object]
"""Takes an event. What it returns is awaited if it can be."""


@define(eq=False)
class _Registration:
    handler: EventHandler
    once: bool


@define(eq=False)
class EventHandlers:
    """The handlers of a connection, in the order in which they were added."""

    _by_type: dict[str, list[_Registration]] = field(
        factory=dict[str, list[_Registration]], init=False
    )

    def add(self, event_type: str, handler: EventHandler, *, once: bool = False) -> None:
        """Call `handler` with each event of a type (`event`: of any type), or with one only."""
        self._by_type.setdefault(event_type, []).append(_Registration(handler, once))

    def remove(self, event_type: str, handler: EventHandler) -> None:
        """No longer call a handler; one that was added twice is still called once."""
        found = self._by_type.get(event_type, [])
        for each in found:
            if each.handler == handler:
                found.remove(each)
                return

    def has(self, event_type: str) -> bool:
        """Return whether an event of this type would be handled."""
        return bool(self._by_type.get(event_type) or self._by_type.get("event"))

    async def dispatch(self, event_type: str, event: object) -> None:
        """Call the handlers of a type, then those of every event, and await what they return."""
        for key in (event_type, "event"):
            for each in tuple(self._by_type.get(key, ())):
                if each.once:
                    self._by_type[key].remove(each)
                result = each.handler(event)
                if isawaitable(result):
                    await result
