"""Tasks on the event loop that the calling thread waits for, or feeds with items."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator
from functools import partial
from itertools import islice
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from attrs import define, field

from telnyx_sync._loop import run, spawn

__all__ = ["BackgroundTask", "ThreadFedIterable"]

R = TypeVar("R")
T = TypeVar("T")

# How many items change threads at a time: a change costs more than an item.
_BATCH_SIZE = 1000


class _AbandonedError(Exception):
    """Raised where items are consumed when the thread that makes them has given up."""


@define(eq=False)
class BackgroundTask(Generic[R]):
    """A task on the event loop that is not cancelled when the thread that waits is interrupted.

    When it is done, its future is put into the queue `done`.
    """

    function: Callable[[], Awaitable[R]]
    done: SimpleQueue[Any] = field(factory=SimpleQueue[Any])
    _task: asyncio.Future[R] = field(init=False)

    def start(self) -> None:
        """Start the task, and the event loop if it does not run yet."""
        run(asyncio.sleep, 0)
        spawn(self._run)

    def result(self) -> R:
        """Wait for the task, and return its result; an interrupt leaves the task running."""
        result: R = self.done.get().result()
        return result

    def finish(self, stop: Callable[[], object]) -> None:
        """Stop the task gracefully by `stop()`, and wait for it; an interrupt cancels the task."""
        try:
            stop()
            self.done.get()
        except KeyboardInterrupt:
            spawn(self._cancel)
            self.done.get()

    async def _run(self) -> None:
        self._task = asyncio.ensure_future(self.function())
        self._task.add_done_callback(self._put_done)

    def _put_done(self, task: asyncio.Future[R]) -> None:
        if not task.cancelled():
            task.exception()  # marks it as retrieved, since `finish` does not ask for it
        self.done.put(task)

    async def _cancel(self) -> None:
        self._task.cancel()


@define(eq=False)
class ThreadFedIterable(Generic[T]):
    """Items that are made in the calling thread and consumed in another one, on demand.

    Rows may come from an object that belongs to a thread, such as a sqlite3 cursor.
    """

    items: Iterable[T]
    requests: SimpleQueue[Any] = field(init=False, factory=SimpleQueue[Any])
    responses: SimpleQueue[list[T] | Exception] = field(init=False, factory=SimpleQueue[Any])

    def feed(self, consume: Callable[[Iterable[T]], Awaitable[R]]) -> R:
        """Return the result of `consume(items)`, which runs on the event loop.

        An exception of the items is raised where they are consumed. Any other exception in this
        thread, such as an interrupt, makes `consume` fail before it is raised here.
        """
        # The queue gets None for each request of items, and at last the task that is done.
        BackgroundTask(partial(consume, self._received()), self.requests).start()
        items = iter(self.items)
        try:
            while (task := self.requests.get()) is None:
                self.responses.put(self._next_batch(items))
        except BaseException:
            self.responses.put(_AbandonedError())
            next(task for task in iter(self.requests.get, self) if task is not None)
            raise
        result: R = task.result()
        return result

    def _next_batch(self, items: Iterator[T]) -> list[T] | Exception:
        try:
            return list(islice(items, _BATCH_SIZE))
        except Exception as error:  # noqa: BLE001 - raised where the items are consumed
            return error

    def _received(self) -> Generator[T]:
        while True:
            self.requests.put(None)
            batch = self.responses.get()
            if isinstance(batch, Exception):
                raise batch
            if not batch:
                return
            yield from batch
