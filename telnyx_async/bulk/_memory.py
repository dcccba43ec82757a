"""Many calls at once: so many in flight, and nothing kept of those that are told."""

from __future__ import annotations

import asyncio
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Hashable,
    Iterable,
    Mapping,
)
from contextlib import aclosing
from typing import Any, Generic, TypeAlias, TypeVar

from attrs import Factory, define, field, frozen, validators

from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async.bulk._rows import Key, Outcome, key_of

__all__ = ["Bulk", "Rows", "attempt"]

R = TypeVar("R")

Rows: TypeAlias = Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]]


@frozen
class Bulk(Generic[R]):
    """`method` called with each of `rows`: iterate for the outcomes, in the order they come.

    `rows` are mappings of arguments. A row is taken when there is room for its call: at most
    `concurrency` calls are in flight or have outcomes not yet taken, so memory stays flat at any
    length. `rate` (`"40/s"`) holds the calls back. `key` names the argument that tells rows
    apart, or computes it; without it they are numbered from 0.

    A call that fails is an outcome with an `error`; an error of `rows` itself is raised. Leaving
    the iteration cancels the calls in flight and waits for their end: `contextlib.aclosing`
    makes that happen at once.
    """

    method: Callable[..., Awaitable[R]]
    rows: Rows = field(repr=False)
    concurrency: int = field(
        default=50, kw_only=True, validator=[validators.instance_of(int), validators.ge(1)]
    )
    rate: str | None = field(default=None, kw_only=True)
    key: Key = field(default=None, kw_only=True)

    def __aiter__(self) -> AsyncGenerator[Outcome[R]]:
        return _Run(self).outcomes()


@define(eq=False)
class _Run(Generic[R]):
    """One pass over the rows: a feeder starts the calls, and every task reports its end."""

    bulk: Bulk[R]
    calls: set[asyncio.Task[Outcome[R]]] = Factory(set[Any])
    ended: asyncio.Queue[asyncio.Task[Any]] = Factory(asyncio.Queue[Any])

    async def outcomes(self) -> AsyncGenerator[Outcome[R]]:
        room = asyncio.Semaphore(self.bulk.concurrency)
        feeder = self._start(self._feed(room))
        feeding = True
        try:
            while feeding or self.calls:
                task = await self.ended.get()
                if task is feeder:
                    feeding = False
                    task.result()
                else:
                    self.calls.discard(task)
                    room.release()
                    yield task.result()
        finally:
            await self._stop(feeder)

    async def _feed(self, room: asyncio.Semaphore) -> None:
        limiter = Limiter(self.bulk.rate) if self.bulk.rate else None
        number = 0
        async with aclosing(_each(self.bulk.rows)) as rows:
            async for row in rows:
                await room.acquire()
                key = key_of(row, number, self.bulk.key)
                self.calls.add(self._start(attempt(self.bulk.method, key, row, limiter)))
                number += 1

    def _start(self, awaitable: Any) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.ensure_future(awaitable)
        task.add_done_callback(self.ended.put_nowait)
        return task

    async def _stop(self, feeder: asyncio.Task[Any]) -> None:
        left = [feeder, *self.calls]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


async def attempt(
    method: Callable[..., Awaitable[R]],
    key: Hashable,
    row: Mapping[str, Any],
    limiter: Limiter | None = None,
) -> Outcome[R]:
    """Call `method` with one row when the limiter lets it, and tell what came of it."""
    try:
        if limiter is not None:
            await limiter.wait()
            limiter.observe()
        return Outcome(key=key, row=row, result=await method(**row))
    except Exception as error:  # noqa: BLE001 - whatever a call raises is what became of it
        return Outcome(key=key, row=row, error=error)


async def _each(rows: Rows) -> AsyncGenerator[Mapping[str, Any]]:
    if isinstance(rows, AsyncIterable):
        async for row in rows:
            yield row
    else:
        for row in rows:
            yield row
