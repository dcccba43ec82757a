"""Ordering: events that share a key are handled one at a time, oldest first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Any, TypeAlias

from attrs import define, field

from telnyx_async._modeling.webhook_event import WebhookEvent

__all__ = ["Sequencer", "by_call"]

_Ticket: TypeAlias = tuple[datetime, int, asyncio.Event]
"""When an event occurred, when it arrived, and the signal that it is its turn."""

_EARLIEST = datetime.min.replace(tzinfo=UTC)


def by_call(event: WebhookEvent) -> str | None:
    """Return the call that an event belongs to, as an ordering key, or None.

    It is the call session, which all legs of a call share, else the leg, else the conference.
    """
    for name in ("call_session_id", "call_control_id", "conference_id"):
        found = getattr(event.payload, name, None)
        if isinstance(found, str):
            return found
    return None


@define
class _KeyQueue:
    """The waiting events of one key, and whether another one is being handled."""

    waiting: list[_Ticket] = field(factory=list["_Ticket"])
    busy: bool = False

    def start_next(self) -> None:
        if self.waiting and not self.busy:
            self.busy = True
            heappop(self.waiting)[2].set()

    def leave(self, ticket: _Ticket) -> None:
        if ticket[2].is_set():
            self.busy = False
            self.start_next()
        else:
            self.waiting.remove(ticket)
            heapify(self.waiting)


@define
class Sequencer:
    """Runs the work of events that share a key in the order in which they occurred.

    An event waits `delay` seconds for older ones that are still on their way, then until all older
    ones have been handled.
    """

    delay: float
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep
    _queues: dict[str, _KeyQueue] = field(factory=dict[str, _KeyQueue], init=False)
    _arrivals: count[int] = field(factory=count, init=False)

    async def run(
        self, key: str, occurred_at: datetime | None, work: Callable[[], Awaitable[None]]
    ) -> None:
        """Await `work()` when it is the turn of this event. Those without a time come first."""
        queue = self._queues.setdefault(key, _KeyQueue())
        turn = asyncio.Event()
        # The number of its arrival decides between events of the same moment.
        ticket = (_comparable(occurred_at), next(self._arrivals), turn)
        heappush(queue.waiting, ticket)
        try:
            await self.sleep(self.delay)
            queue.start_next()
            await turn.wait()
            await work()
        finally:
            queue.leave(ticket)
            # One queue a call: without this, memory would grow with every call ever made.
            if not (queue.busy or queue.waiting):
                self._queues.pop(key, None)


def _comparable(moment: datetime | None) -> datetime:
    if moment is None:
        return _EARLIEST
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
