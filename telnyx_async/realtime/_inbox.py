"""The frames of a session that wait for the handler."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Generic, TypeVar

__all__ = ["Inbox"]

F = TypeVar("F")


class Inbox(Generic[F]):
    """A queue that a slow consumer cannot stop: beyond `limit` it drops the oldest audio.

    Only frames put as `droppable` are dropped, `dropped` counts them. The others stay, in order.
    """

    def __init__(self, limit: int) -> None:
        self.dropped = 0
        self._limit = limit
        self._arrivals = 0
        # Each with the number of its arrival, by which the two are merged.
        self._kept: deque[tuple[int, F]] = deque()
        self._droppable: deque[tuple[int, F]] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._ended = False

    def put(self, frame: F, *, droppable: bool = False) -> None:
        self._arrivals += 1
        if not droppable:
            self._kept.append((self._arrivals, frame))
        else:
            if len(self._droppable) >= self._limit:
                self._droppable.popleft()
                self.dropped += 1
            self._droppable.append((self._arrivals, frame))
        self._wake()

    def end(self) -> None:
        """Let `get` return None when the frames that wait have been taken."""
        self._ended = True
        self._wake()

    async def get(self) -> F | None:
        """Return the next frame, None at the end. Raises `RuntimeError` in a second task."""
        while True:
            if self._kept or self._droppable:
                return self._pop()
            if self._ended:
                return None
            if self._waiter is not None:
                raise RuntimeError("another task is reading the frames of this session")
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

    def _pop(self) -> F:
        kept, droppable = self._kept, self._droppable
        if not droppable or (kept and kept[0][0] < droppable[0][0]):
            return kept.popleft()[1]
        return droppable.popleft()[1]

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
