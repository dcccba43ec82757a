"""An event loop whose clock jumps to the next timer: hours pass in no time, always the same way."""

from __future__ import annotations

import asyncio
import functools
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class _JumpingSelector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        ready = super().select(0 if timeout is not None else 10)
        if timeout is None and not ready:
            raise RuntimeError("nothing is left to wait for")
        if not ready:
            self.now += max(0.0, timeout or 0.0)
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """A loop with a `time` of its own, from 0."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run(main: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main)


def virtual(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """A test that runs on such a loop."""

    @functools.wraps(test)
    def on_virtual_time(*args: P.args, **kwargs: P.kwargs) -> None:
        run(test(*args, **kwargs))

    return on_virtual_time


def skipping() -> Callable[[float], Coroutine[Any, Any, None]]:
    """Return a function that moves the clock of the running loop forward.

    Sockets stay those of the system, which have no part in the time that is skipped: whoever skips
    knows that nothing else is under way.
    """
    loop: Any = asyncio.get_running_loop()
    time, skipped = loop.time, 0.0

    async def skip(seconds: float) -> None:
        nonlocal skipped
        skipped += seconds
        for _ in range(2):  # a round that finds the timers that are due, and one after them
            await asyncio.sleep(0)

    loop.time = lambda: time() + skipped
    return skip


def now() -> float:
    return asyncio.get_running_loop().time()
