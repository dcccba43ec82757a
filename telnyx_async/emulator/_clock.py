"""The emulator's clock: it follows the system clock or stands still, and can be advanced."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

__all__ = ["VirtualClock"]

_POLL_INTERVAL = 0.05
"""In seconds: the longest time by which timers are late while no request arrives."""

_LATEST = datetime(9000, 1, 1, tzinfo=UTC).timestamp()
"""The last time at which timestamps with time to live have a year of four digits."""

_ROUNDING = 1e-5
"""In seconds. Times pass through timestamps with microseconds, and floats of that precision."""


class VirtualClock:
    """The time in the emulator, and the timers for what happens later.

    It starts at `start`, the current time by default. With `running=False` it stands still except
    for `advance`, so that a test decides when a message is delivered or a token expires. `lock` is
    held while timers run and requests are served: a test may run in another thread.
    """

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        self.lock = threading.RLock()
        self._origin = time.time()
        self._base = start.timestamp() if start else self._origin
        self._running = running
        self._advanced = 0.0
        self._sequence = itertools.count()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []

    def time(self) -> float:
        """Return the time in Unix seconds."""
        elapsed = time.time() - self._origin if self._running else 0.0
        return self._base + elapsed + self._advanced

    def timestamp(self, after: float = 0.0) -> str:
        """Return the time `after` seconds from now, as ISO 8601 in UTC."""
        moment = datetime.fromtimestamp(self.time() + after, UTC)
        return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")

    def call_later(self, delay: float, action: Callable[[], None]) -> None:
        """Call `action` when `delay` seconds have passed on this clock."""
        heapq.heappush(self._timers, (self.time() + delay, next(self._sequence), action))

    def advance(self, seconds: float) -> None:
        """Advance the clock by `seconds`. Each timer that is due meanwhile runs at its own time.

        Raises `ValueError` unless 0 <= `seconds`, and for times beyond the year 9000.
        """
        with self.lock:
            end = self.time() + seconds
            if not (seconds >= 0 and end <= _LATEST):
                raise ValueError(
                    f"the clock cannot be advanced by {seconds} s: not back, and not beyond the"
                    " year 9000"
                )
            while self._timers and self._timers[0][0] <= end + _ROUNDING:
                self._advanced += max(0.0, self._timers[0][0] - self.time())
                self._run_next()
            self._advanced += max(0.0, end - self.time())

    def run_due(self) -> None:
        """Run the timers that are due."""
        with self.lock:
            while self._timers and self._timers[0][0] <= self.time():
                self._run_next()

    def clear(self) -> None:
        """Cancel all timers."""
        self._timers.clear()

    def until_next(self) -> float | None:
        """Return the seconds until the next timer is due; None if time alone makes none due."""
        if not self._timers or not self._running:
            return None
        return max(0.0, self._timers[0][0] - self.time())

    async def run(self) -> None:
        """Run timers when they are due, until cancelled."""
        while True:
            await asyncio.sleep(min(_POLL_INTERVAL, self.until_next() or _POLL_INTERVAL))
            self.run_due()

    def _run_next(self) -> None:
        _, _, action = heapq.heappop(self._timers)
        action()
