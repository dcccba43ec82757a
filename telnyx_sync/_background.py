"""Work on the loop that this thread takes part in: it waits for its end, or feeds it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator
from functools import partial
from itertools import islice
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from attrs import define, field

from telnyx_sync._loop import run, spawn

__all__ = ["Draw", "Work"]

R = TypeVar("R")
T = TypeVar("T")

_AT_ONCE = 1000


class _AbandonedError(Exception):
    """Who has the items draws no more of them."""


@define(eq=False)
class Work(Generic[R]):
    """Something on the loop that goes on until it has ended, whoever waits for it.

    Its future is put into `ended` then.
    """

    function: Callable[[], Awaitable[R]]
    ended: SimpleQueue[Any] = field(factory=SimpleQueue[Any])
    _task: asyncio.Future[R] = field(init=False)

    def start(self) -> None:
        run(asyncio.sleep, 0)  # the loop runs from here on
        spawn(self._run)

    def result(self) -> R:
        """Wait for its result. Being interrupted does not end it."""
        result: R = self.ended.get().result()
        return result

    def end(self, stop: Callable[[], object]) -> None:
        """Stop it, and wait for its end; being interrupted cancels it, and waits for that."""
        try:
            stop()
            self.ended.get()
        except KeyboardInterrupt:
            spawn(self._cancel)
            self.ended.get()

    async def _run(self) -> None:
        self._task = asyncio.ensure_future(self.function())
        self._task.add_done_callback(self._tell)

    def _tell(self, task: asyncio.Future[R]) -> None:
        if not task.cancelled():
            task.exception()  # nobody may ask for it
        self.ended.put(task)

    async def _cancel(self) -> None:
        self._task.cancel()


@define(eq=False)
class Draw(Generic[T]):
    """Items that are drawn in this thread, and used in another as it asks for them."""

    items: Iterable[T]
    asked: SimpleQueue[Any] = field(init=False, factory=SimpleQueue[Any])
    given: SimpleQueue[list[T] | Exception] = field(init=False, factory=SimpleQueue[Any])

    def into(self, use: Callable[[Iterable[T]], Awaitable[R]]) -> R:
        """Give what `use` returns; what goes wrong with the items goes wrong in it."""
        Work(partial(use, self._received()), self.asked).start()
        items = iter(self.items)
        try:
            while (ended := self.asked.get()) is None:
                self.given.put(self._drawn(items))
        except BaseException:
            self.given.put(_AbandonedError())
            next(end for end in iter(self.asked.get, self) if end is not None)
            raise
        result: R = ended.result()
        return result

    def _drawn(self, items: Iterator[T]) -> list[T] | Exception:
        try:
            return list(islice(items, _AT_ONCE))
        except Exception as error:  # noqa: BLE001 - raised where the items are used
            return error

    def _received(self) -> Generator[T]:
        while True:
            self.asked.put(None)
            found = self.given.get()
            if isinstance(found, Exception):
                raise found
            if not found:
                return
            yield from found
