"""Bulk calls in memory: a bounded number in flight, and no outcome kept after it is taken."""

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

__all__ = ["Bulk", "Rows", "call_row"]

R = TypeVar("R")

Rows: TypeAlias = Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]]
"""Mappings of arguments, from any iterable."""


@frozen
class Bulk(Generic[R]):
    """Calls `method` with each of `rows`; iterate for the outcomes, in the order they arrive.

    `rows` are mappings of arguments. A row is taken when its call can start: at most
    `concurrency` calls are in flight or have outcomes that are not taken yet, so memory use does
    not grow with the number of rows. `rate` (`"40/s"`) limits the calls. `key` is the name of the
    argument that identifies a row, or a function of the row; without it rows are numbered from 0.

    A call that fails has an outcome with an `error`; an error of `rows` itself is raised. Leaving
    the iteration cancels the calls in flight and waits for them, at once when it is closed
    explicitly (`contextlib.aclosing`).
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
    """One pass over the rows: a feeder starts the calls, and each task queues itself when done."""

    bulk: Bulk[R]
    calls: set[asyncio.Task[Outcome[R]]] = Factory(set[Any])
    done: asyncio.Queue[asyncio.Task[Any]] = Factory(asyncio.Queue[Any])

    async def outcomes(self) -> AsyncGenerator[Outcome[R]]:
        slots = asyncio.Semaphore(self.bulk.concurrency)
        feeder = self._start(self._feed(slots))
        feeding = True
        try:
            while feeding or self.calls:
                task = await self.done.get()
                if task is feeder:
                    feeding = False
                    task.result()
                else:
                    self.calls.discard(task)
                    slots.release()
                    yield task.result()
        finally:
            await self._cancel(feeder)

    async def _feed(self, slots: asyncio.Semaphore) -> None:
        limiter = Limiter(self.bulk.rate) if self.bulk.rate else None
        number = 0
        async with aclosing(_iterate(self.bulk.rows)) as rows:
            async for row in rows:
                await slots.acquire()
                key = key_of(row, number, self.bulk.key)
                self.calls.add(self._start(call_row(self.bulk.method, key, row, limiter)))
                number += 1

    def _start(self, awaitable: Any) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.ensure_future(awaitable)
        task.add_done_callback(self.done.put_nowait)
        return task

    async def _cancel(self, feeder: asyncio.Task[Any]) -> None:
        tasks = [feeder, *self.calls]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def call_row(
    method: Callable[..., Awaitable[R]],
    key: Hashable,
    row: Mapping[str, Any],
    limiter: Limiter | None = None,
) -> Outcome[R]:
    """Call `method` with one row when the limiter allows, and return the outcome."""
    try:
        if limiter is not None:
            async with limiter.admit():
                pass
        return Outcome(key=key, row=row, result=await method(**row))
    except Exception as error:  # noqa: BLE001 - whatever a call raises is its outcome
        return Outcome(key=key, row=row, error=error)


async def _iterate(rows: Rows) -> AsyncGenerator[Mapping[str, Any]]:
    if isinstance(rows, AsyncIterable):
        async for row in rows:
            yield row
    else:
        for row in rows:
            yield row
