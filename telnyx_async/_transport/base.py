"""The seam to the network, and waiting for a free connection."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Protocol

from attrs import evolve

from telnyx_async._errors import DeadlineExceededError, PoolTimeoutError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout

__all__ = ["Slots", "Transport", "take_slot"]


class Transport(Protocol):
    """One way to send a request and to get its answer. Retries are not its business."""

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        """Send once. Raises an `APIConnectionError` whose `sent` is right.

        With `stream` the body of a success is left to be read, and `timeout.total` ends with
        its headers.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


class Slots:
    """So many may be in use at a time; who waits is served in turn.

    asyncio's semaphore needs a coroutine for what is a subtraction while slots are free.
    """

    def __init__(self, size: int) -> None:
        self._free = size
        self._waiting: deque[asyncio.Future[None]] = deque()

    def take(self) -> bool:
        """Take a slot, if one is free: then nobody waits."""
        if not self._free:
            return False
        self._free -= 1
        return True

    async def wait(self) -> None:
        """Wait for a slot and take it."""
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.release()
            raise

    def release(self) -> None:
        """Hand a slot on, or put it back."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


async def take_slot(slots: Slots, timeout: Timeout) -> Timeout:
    """Take a slot of the pool, and give what the wait has left of the limits."""
    if slots.take():
        return timeout
    loop = asyncio.get_running_loop()
    began = loop.time()
    limit = min((t for t in (timeout.pool, timeout.total) if t is not None), default=None)
    try:
        async with asyncio.timeout(limit):
            await slots.wait()
    except TimeoutError:
        if limit == timeout.pool:
            raise PoolTimeoutError(f"no connection became free in {limit:g} s") from None
        error = DeadlineExceededError("the deadline passed before a connection was free")
        error.sent = False
        raise error from None
    if timeout.total is None:
        return timeout
    return evolve(timeout, total=max(timeout.total - (loop.time() - began), 1e-6))
