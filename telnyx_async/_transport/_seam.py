"""The seam to the network, and waiting for a free connection."""

from __future__ import annotations

import asyncio
from typing import Protocol

from attrs import evolve

from telnyx_async._errors import DeadlineExceededError, PoolTimeoutError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout

__all__ = ["Transport", "take_slot"]


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


async def take_slot(slots: asyncio.Semaphore, timeout: Timeout) -> Timeout:
    """Take a slot of the pool, and give what the wait has left of the limits."""
    if not slots.locked():
        await slots.acquire()
        return timeout
    loop = asyncio.get_running_loop()
    began = loop.time()
    limit = min((t for t in (timeout.pool, timeout.total) if t is not None), default=None)
    try:
        async with asyncio.timeout(limit):
            await slots.acquire()
    except TimeoutError:
        if limit == timeout.pool:
            raise PoolTimeoutError(f"no connection became free in {limit:g} s") from None
        error = DeadlineExceededError("the deadline passed before a connection was free")
        error.sent = False
        raise error from None
    if timeout.total is None:
        return timeout
    return evolve(timeout, total=max(timeout.total - (loop.time() - began), 1e-6))
