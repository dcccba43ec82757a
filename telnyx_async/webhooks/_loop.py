"""One event loop in a thread, for frameworks that block."""

from __future__ import annotations

import asyncio
import atexit
import os
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

__all__ = ["LoopThread", "run"]

T = TypeVar("T")

_PATIENCE = 10.0


class LoopThread:
    """A loop that lives as long as the process; a forked child gets its own."""

    _lock: threading.Lock
    _loop: asyncio.AbstractEventLoop | None
    _thread: threading.Thread

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew, as a forked child must: threads and held locks stay with the parent."""
        self._lock = threading.Lock()
        self._loop = None

    def loop(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=loop.run_forever, name="telnyx-webhooks", daemon=True
                )
                self._thread.start()
            return self._loop

    def finish(self) -> None:
        """Give what was acknowledged and still runs a moment to end, and stop."""
        if self._loop is not None:
            asyncio.run_coroutine_threadsafe(_settle(), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()
            self._loop = None


async def _settle() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    if others:
        await asyncio.wait(others, timeout=_PATIENCE)


_thread = LoopThread()
atexit.register(_thread.finish)
if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows cannot fork
    os.register_at_fork(after_in_child=_thread.forget)


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run it in the loop, and wait for its result here."""
    return asyncio.run_coroutine_threadsafe(coroutine, _thread.loop()).result()
