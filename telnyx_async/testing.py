"""What tests of code that uses the SDK need."""

from __future__ import annotations

import asyncio
import time

__all__ = ["InstantClock"]


class InstantClock:
    """A clock whose waits are over at once: `AsyncTelnyx(clock=InstantClock())`.

    Retries follow each other without a pause, and deadlines count the time that was skipped.
    `waits` are the waits that were asked for, in seconds.
    """

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._skipped = 0.0

    def now(self) -> float:
        """Real time, and what was skipped of it."""
        return time.monotonic() + self._skipped

    async def sleep(self, seconds: float) -> None:
        """Skip a wait; other tasks run meanwhile."""
        self.waits.append(seconds)
        self._skipped += max(0.0, seconds)
        await asyncio.sleep(0)
