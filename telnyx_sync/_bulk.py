"""Bulk calls for blocking code: rows are taken and outcomes returned in the calling thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Hashable, Iterable, Mapping
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import Factory, define, field

from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async.bulk import Outcome
from telnyx_async.bulk._memory import call_row
from telnyx_async.bulk._rows import Key, key_of
from telnyx_sync._loop import run, spawn

if TYPE_CHECKING:
    from telnyx_async.bulk import Bulk

__all__ = ["async_method", "outcomes"]

R = TypeVar("R")


@define(eq=False)
class _CallsInFlight(Generic[R]):
    """Calls on the event loop; each puts its outcome into the queue `done`."""

    method: Callable[..., Awaitable[R]]
    limiter: Limiter | None
    done: SimpleQueue[Outcome[R]] = field(factory=SimpleQueue[Any])
    tasks: set[asyncio.Task[Any] | None] = Factory(set[Any])

    async def call(self, key: Hashable, row: Mapping[str, Any]) -> None:
        task = asyncio.current_task()
        self.tasks.add(task)
        try:
            self.done.put(await call_row(self.method, key, row, self.limiter))
        finally:
            self.tasks.discard(task)

    async def cancel(self) -> None:
        tasks = [task for task in self.tasks if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def async_method(method: Callable[..., R]) -> Callable[..., Awaitable[R]]:
    """Return the asynchronous method that a blocking one wraps.

    `TypeError` if it is not a method of a client's resource.
    """
    function = getattr(method, "__wrapped__", None)
    resource = getattr(getattr(method, "__self__", None), "_async", None)
    if function is None or resource is None:
        raise TypeError(
            f"{method!r} cannot be called in bulk: pass a method of a client, such as "
            "client.messages.send"
        )
    return partial(function, resource)


def outcomes(bulk: Bulk[R], rows: Iterable[Mapping[str, Any]]) -> Generator[Outcome[R]]:
    """Make the calls of `bulk`, and yield their outcomes; a row is taken for each outcome."""
    calls = _CallsInFlight(bulk.method, Limiter(bulk.rate) if bulk.rate else None)
    run(calls.cancel)  # starts the event loop, which `spawn` needs
    starting = _start(calls, rows, bulk.key)
    in_flight = 0
    try:
        while in_flight < bulk.concurrency and next(starting, False):
            in_flight += 1
        while in_flight:
            outcome = calls.done.get()
            in_flight -= 1
            in_flight += next(starting, False)
            yield outcome
    except GeneratorExit:
        spawn(calls.cancel)  # without waiting: a generator may be collected in any thread
        raise
    except BaseException:
        run(calls.cancel)
        raise


def _start(
    calls: _CallsInFlight[Any], rows: Iterable[Mapping[str, Any]], key: Key
) -> Generator[bool]:
    """Start a call for each row, and yield True for each call started."""
    for number, row in enumerate(rows):
        spawn(partial(calls.call, key_of(row, number, key), row))
        yield True
