"""Speaking that an interruption ends, wherever it waits for its next piece."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

__all__ = ["Interruptible", "close_iterator"]


class Interruptible:
    """Awaits one coroutine at a time, in a task that `interrupt` cancels."""

    def __init__(self) -> None:
        self._task: asyncio.Future[bool] | None = None

    async def run(self, speaking: Coroutine[Any, Any, bool]) -> bool | None:
        """Return the result of a coroutine, None if it was interrupted."""
        self._task = task = asyncio.ensure_future(speaking)
        try:
            await asyncio.wait({task})
        finally:
            self._task = None
            if not task.done():  # the caller was cancelled
                task.cancel()
                await asyncio.wait({task})
        return None if task.cancelled() else task.result()

    def interrupt(self) -> None:
        if self._task is not None:
            self._task.cancel()


async def close_iterator(items: object) -> None:
    """Close an async generator, or another iterable that can be closed, such as `Speech`."""
    close = getattr(items, "aclose", None)
    if close is not None:
        await close()
