"""The clock of a client, which tests can replace."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable
from typing import Protocol

__all__ = ["Clock", "SystemClock"]


class Clock(Protocol):
    """Provides the time for deadlines, and sleeps between attempts."""

    def now(self) -> float:
        """Return the seconds since any fixed moment."""
        ...

    def sleep(self, seconds: float, /) -> Awaitable[None]:
        """Sleep for so many seconds."""
        ...


class SystemClock:
    """The clock of the machine."""

    now = staticmethod(time.monotonic)
    sleep = staticmethod(asyncio.sleep)
