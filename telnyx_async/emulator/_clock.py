"""The emulator's time: that of the machine, moved on demand, or standing still."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

__all__ = ["Clock"]

_RESOLUTION = 0.05
"""How late, in seconds, things may happen that nobody asks about."""

_ROUNDING = 1e-5
"""In seconds: times go through texts with microseconds, and floats that have no more."""


class Clock:
    """What time it is, and what happens when.

    With `running=False` time stands still but for `advance`, so that a test decides when a
    message is delivered or a token expires. `lock` is held while anything happens: tests may
    live in another thread than the emulator.
    """

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        self.lock = threading.RLock()
        self._origin = time.time()
        self._base = start.timestamp() if start else self._origin
        self._running = running
        self._moved = 0.0
        self._order = itertools.count()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []

    def time(self) -> float:
        """Seconds since the epoch."""
        passed = time.time() - self._origin if self._running else 0.0
        return self._base + passed + self._moved

    def timestamp(self, after: float = 0.0) -> str:
        """ISO 8601 in UTC, `after` seconds from now."""
        moment = datetime.fromtimestamp(self.time() + after, UTC)
        return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")

    def call_later(self, delay: float, action: Callable[[], None]) -> None:
        """Do `action` once `delay` seconds have passed on this clock."""
        heapq.heappush(self._timers, (self.time() + delay, next(self._order), action))

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass: whatever was to happen meanwhile happens, each thing at its time."""
        with self.lock:
            end = self.time() + seconds
            while self._timers and self._timers[0][0] <= end + _ROUNDING:
                self._moved += max(0.0, self._timers[0][0] - self.time())
                self._next()
            self._moved += max(0.0, end - self.time())

    def tick(self) -> None:
        """Do what is due."""
        with self.lock:
            while self._timers and self._timers[0][0] <= self.time():
                self._next()

    def forget(self) -> None:
        """Nothing is to happen any more."""
        self._timers.clear()

    def until_next(self) -> float | None:
        """Seconds until something happens by itself; `None` if nothing will."""
        if not self._timers or not self._running:
            return None
        return max(0.0, self._timers[0][0] - self.time())

    async def run(self) -> None:
        """Do what is due when it is due, for as long as the emulator runs."""
        while True:
            await asyncio.sleep(min(_RESOLUTION, self.until_next() or _RESOLUTION))
            self.tick()

    def _next(self) -> None:
        _, _, action = heapq.heappop(self._timers)
        action()
