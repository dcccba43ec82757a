"""The frames of a session that wait for the handler."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Generic, TypeVar

__all__ = ["Inbox"]

F = TypeVar("F")


class Inbox(Generic[F]):
    """A queue that a slow consumer cannot stop: beyond `limit` it drops the oldest audio.

    Only frames of the type `droppable` are dropped, `dropped` counts them. The others stay, in
    order.
    """

    def __init__(self, limit: int, droppable: type | None) -> None:
        self.dropped = 0
        self._limit = limit
        self._droppable = droppable
        self.frames: deque[F] = deque()
        self._audio = 0
        self._waiter: asyncio.Future[None] | None = None

    def put(self, frame: F) -> None:
        self.frames.append(frame)
        if type(frame) is self._droppable:
            self._audio += 1
            if self._audio > self._limit:
                self._drop()
        if self._waiter is not None:
            self.wake()

    def pop(self) -> F:
        """Return the next frame. Raises `IndexError` if none waits."""
        frame = self.frames.popleft()
        if type(frame) is self._droppable:
            self._audio -= 1
        return frame

    async def wait(self) -> None:
        """Wait for the next frame, or for `wake`."""
        self._waiter = asyncio.get_running_loop().create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def wake(self) -> None:
        """Let `wait` return."""
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def _drop(self) -> None:
        oldest = next(at for at, each in enumerate(self.frames) if type(each) is self._droppable)
        del self.frames[oldest]
        self._audio -= 1
        self.dropped += 1
