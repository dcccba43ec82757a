"""Helpers for tests of code that uses the SDK."""

from __future__ import annotations

import asyncio
import time

__all__ = ["InstantClock"]


class InstantClock:
    """A clock that skips every wait: `AsyncTelnyx(clock=InstantClock())`.

    Retries follow each other at once, and deadlines count the skipped time. `waits` are the waits
    in seconds.
    """

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._skipped = 0.0

    def now(self) -> float:
        """Return the real time plus the skipped time."""
        return time.monotonic() + self._skipped

    async def sleep(self, seconds: float) -> None:
        """Skip a wait; other tasks get their turn."""
        self.waits.append(seconds)
        self._skipped += max(0.0, seconds)
        await asyncio.sleep(0)
