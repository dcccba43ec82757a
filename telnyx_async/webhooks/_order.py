"""One event after another, oldest first, for all that share a key."""

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

_Place: TypeAlias = tuple[datetime, int, asyncio.Event]

_EARLIEST = datetime.min.replace(tzinfo=UTC)


def by_call(event: WebhookEvent) -> str | None:
    """Return the call that an event belongs to (its session: all legs), if any."""
    for name in ("call_session_id", "call_control_id", "conference_id"):
        found = getattr(event.payload, name, None)
        if isinstance(found, str):
            return found
    return None


@define
class _Line:
    """The events of one key that wait, and whether one of them is being handled."""

    waiting: list[_Place] = field(factory=list["_Place"])
    busy: bool = False

    def next(self) -> None:
        if self.waiting and not self.busy:
            self.busy = True
            heappop(self.waiting)[2].set()

    def leave(self, place: _Place) -> None:
        """Give the turn on, or stop waiting for it."""
        if place[2].is_set():
            self.busy = False
            self.next()
        else:
            self.waiting.remove(place)
            heapify(self.waiting)


@define
class Sequencer:
    """Gives each event its turn.

    An event waits `settle` seconds for older ones that are on their way, then for its elders.
    """

    settle: float
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep
    _lines: dict[str, _Line] = field(factory=dict[str, _Line], init=False, repr=False)
    _number: count[int] = field(factory=count, init=False, repr=False)

    async def run(
        self, key: str, occurred_at: datetime | None, work: Callable[[], Awaitable[None]]
    ) -> None:
        line = self._lines.setdefault(key, _Line())
        turn = asyncio.Event()
        place = (_comparable(occurred_at), next(self._number), turn)
        heappush(line.waiting, place)
        try:
            await self.sleep(self.settle)
            line.next()
            await turn.wait()
            await work()
        finally:
            line.leave(place)
            if not (line.busy or line.waiting):
                self._lines.pop(key, None)


def _comparable(moment: datetime | None) -> datetime:
    if moment is None:
        return _EARLIEST
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
