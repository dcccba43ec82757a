"""Time, as the client sees it: a test may bring another."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable
from typing import Protocol

__all__ = ["Clock", "SystemClock"]


class Clock(Protocol):
    """Where deadlines are read, and where waits between requests are spent."""

    def now(self) -> float:
        """Seconds since any fixed moment."""
        ...

    def sleep(self, seconds: float, /) -> Awaitable[None]:
        """Wait."""
        ...


class SystemClock:
    """The computer's."""

    now = staticmethod(time.monotonic)
    sleep = staticmethod(asyncio.sleep)
