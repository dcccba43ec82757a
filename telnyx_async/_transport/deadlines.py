"""The time limits of all requests of an event loop, by one timer."""

from __future__ import annotations

import asyncio
from math import inf
from typing import Protocol

__all__ = ["Watch", "Watched"]


class Watched(Protocol):
    """What must come to an end."""

    ends_at: float

    def expire(self) -> None:
        """Take notice that the time is over."""
        ...


class Watch:
    """Tells each when its time is over.

    Timers of their own would cost every request more than all else that is done for it, and
    nearly none of them fires. The one timer is set to the earliest limit it was told of; when
    that comes, most likely the request is long over, and the next limit is looked for.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.now = loop.time
        self._call_at = loop.call_at
        self._watched: set[Watched] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._looks_at = inf

    def add(self, watched: Watched) -> None:
        """Watch it until it is discarded; again, if its limit is now an earlier one."""
        self._watched.add(watched)
        if watched.ends_at < self._looks_at:
            self._look_at(watched.ends_at)

    def discard(self, watched: Watched) -> None:
        """Watch it no longer."""
        self._watched.discard(watched)

    def close(self) -> None:
        """Let the loop forget the timer."""
        if self._timer is not None:
            self._timer.cancel()

    def _look_at(self, when: float) -> None:
        self.close()
        self._looks_at = when
        self._timer = self._call_at(when, self._look)

    def _look(self) -> None:
        self._looks_at = inf
        now = self.now()
        for watched in [w for w in self._watched if w.ends_at <= now]:
            self._watched.discard(watched)
            watched.expire()
        earliest = min((w.ends_at for w in self._watched), default=inf)
        if earliest < self._looks_at:
            self._look_at(earliest)
