"""Cancellation that waits until the journal has been written."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from types import TracebackType
from typing import Self, TypeVar

from attrs import define

__all__ = ["DeferredCancellation", "UncancellableFuture"]

T = TypeVar("T")


class UncancellableFuture(asyncio.Future[T]):
    """A future that a cancelled task still waits for, because its result cannot be prevented.

    The task is cancelled when the future is done: it then has both the result and the
    cancellation. Unlike `asyncio.shield` this takes neither a second future nor more turns of the
    loop.
    """

    def cancel(self, msg: object = None) -> bool:
        """Return False: the task remembers that it is cancelled."""
        return False


@define
class DeferredCancellation:
    """Defers the cancellation of a task to the end of the block.

        with DeferredCancellation() as deferred:
            attempt = await deferred.until_done(journal.begin_attempt(...))

    `asyncio.shield` is not enough: at its end `asyncio.run` cancels every task, the shielded one
    too, and Python 3.14.0 to 3.14.7 report the exception of one that was waited for after all. What
    is awaited here must be a future that no task stands behind.
    """

    error: asyncio.CancelledError | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.error is not None:
            raise self.error

    async def until_done(self, awaitable: Awaitable[T]) -> T:
        """Return the result of a future; a cancellation does not end the wait for it."""
        if isinstance(awaitable, UncancellableFuture):
            done: UncancellableFuture[T] = awaitable
            try:
                return await done
            except asyncio.CancelledError as error:
                self.error = self.error or error
                return done.result()
        future = asyncio.ensure_future(awaitable)
        while not future.done():
            try:
                await asyncio.wait([future])
            except asyncio.CancelledError as error:
                self.error = self.error or error
        return future.result()

    async def pause(self, sleep: Awaitable[object]) -> None:
        """Sleep; a cancellation ends the sleep, and nothing else."""
        try:
            await sleep
        except asyncio.CancelledError as error:
            self.error = self.error or error
