"""Many calls at once, for blocking code: rows are drawn and outcomes told in the caller's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Hashable, Iterable, Mapping
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import Factory, define, field

from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async.bulk import Outcome
from telnyx_async.bulk._memory import attempt
from telnyx_async.bulk._rows import Key, key_of
from telnyx_sync._loop import run, spawn

if TYPE_CHECKING:
    from telnyx_async.bulk import Bulk

__all__ = ["asynchronous", "outcomes"]

R = TypeVar("R")


@define(eq=False)
class _Calls(Generic[R]):
    """Those in flight on the loop; each reports its end to the thread that waits."""

    method: Callable[..., Awaitable[R]]
    limiter: Limiter | None
    ended: SimpleQueue[Outcome[R]] = field(factory=SimpleQueue[Any])
    tasks: set[asyncio.Task[Any] | None] = Factory(set[Any])

    async def make(self, key: Hashable, row: Mapping[str, Any]) -> None:
        task = asyncio.current_task()
        self.tasks.add(task)
        try:
            self.ended.put(await attempt(self.method, key, row, self.limiter))
        finally:
            self.tasks.discard(task)

    async def stop(self) -> None:
        left = [task for task in self.tasks if task is not None]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def asynchronous(method: Callable[..., R]) -> Callable[..., Awaitable[R]]:
    """The method of the asynchronous package that a blocking one stands for."""
    function = getattr(method, "__wrapped__", None)
    resource = getattr(getattr(method, "__self__", None), "_async", None)
    if function is None or resource is None:
        raise TypeError(f"bulk calls methods of a client, such as client.messages.send: {method!r}")
    return partial(function, resource)


def outcomes(bulk: Bulk[R], rows: Iterable[Mapping[str, Any]]) -> Generator[Outcome[R]]:
    """Make the calls of `bulk`; a row is drawn when an outcome is taken."""
    calls = _Calls(bulk.method, Limiter(bulk.rate) if bulk.rate else None)
    run(calls.stop)  # the loop runs from here on
    started = _start(calls, rows, bulk.key)
    in_flight = 0
    try:
        while in_flight < bulk.concurrency and next(started, False):
            in_flight += 1
        while in_flight:
            outcome = calls.ended.get()
            in_flight -= 1
            in_flight += next(started, False)
            yield outcome
    except GeneratorExit:
        spawn(calls.stop)  # not awaited: a generator may be collected in any thread
        raise
    except BaseException:
        run(calls.stop)
        raise


def _start(calls: _Calls[Any], rows: Iterable[Mapping[str, Any]], key: Key) -> Generator[bool]:
    for number, row in enumerate(rows):
        spawn(partial(calls.make, key_of(row, number, key), row))
        yield True
