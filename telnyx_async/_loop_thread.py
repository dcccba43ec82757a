"""An event loop in a thread of its own, which code that blocks calls into.

`telnyx_sync`, the WSGI adapters of `telnyx_async.webhooks` and the blocking emulator have one each.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import socket
import sys
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from functools import partial
from typing import Any, Generic, ParamSpec, TypeVar
from weakref import WeakSet

from attrs import define, field

__all__ = ["LoopThread"]

P = ParamSpec("P")
R = TypeVar("R")


class _ThreadCall(Generic[R]):
    """A function that the loop awaits while the calling thread waits for its result.

    The lock is the whole handshake. `asyncio.run_coroutine_threadsafe` adds a condition variable,
    a second future and one more turn of the loop to every call.
    """

    __slots__ = ("_error", "_function", "_task", "_value", "_worker", "done")

    def __init__(self, worker: _Worker, function: Callable[[], Awaitable[R]]) -> None:
        self._worker = worker
        self._function = function
        self._task: asyncio.Future[None] | None = None
        self._error: BaseException | None = None
        self.done = threading.Lock()
        self.done.acquire()

    def start(self) -> None:
        self._task = asyncio.ensure_future(self._run())

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self) -> None:
        try:
            self._value = await self._function()
        except BaseException as error:  # noqa: BLE001 - raised in the calling thread
            self._error = error
        # Only a daemon thread can still wait when the interpreter exits. Woken, it would print the
        # CancelledError of a call that nobody cancelled.
        if not self._worker.exiting:
            self.done.release()

    def result(self) -> R:
        error, self._error = self._error, None
        if error is None:
            return self._value
        try:
            raise error
        finally:
            del error  # its traceback refers to this frame: a cycle


class _Worker:
    """A running event loop and its thread, which start and end together."""

    def __init__(self, owner: LoopThread) -> None:
        self._on_exit = owner.on_exit
        self._runner = asyncio.Runner(loop_factory=owner.loop_factory)
        self._spawned: set[asyncio.Future[Any]] = set()
        self.loop = self._runner.get_loop()
        self.exiting = False
        self.thread = threading.Thread(target=self._serve, name=owner.name, daemon=True)
        self.thread.start()
        self.ident = self.thread.ident

    def _serve(self) -> None:
        with self._runner as runner:
            self.loop.run_forever()
            if self._on_exit is not None:
                runner.run(self._on_exit())

    def spawn(self, function: Callable[[], Awaitable[object]]) -> None:
        # The loop itself keeps only weak references to its tasks.
        task = asyncio.ensure_future(function())
        self._spawned.add(task)
        task.add_done_callback(self._spawned.discard)

    def stop(self, timeout: float) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(timeout)


@define(eq=False)
class LoopThread:
    """An event loop in a daemon thread, named `name`, for threads that block.

    The thread starts with the first call. A forked child starts its own with its first call. When
    the interpreter exits, tasks that are running have `drain_timeout` seconds to finish; then
    `on_exit` is awaited and all that is left is cancelled, within `exit_timeout` seconds. `advice`
    ends the message of the `RuntimeError` for a call from the loop's own thread.
    """

    name: str
    advice: str
    loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop
    on_exit: Callable[[], Coroutine[Any, Any, object]] | None = None
    drain_timeout: float = 0.0
    exit_timeout: float = 2.0
    _worker: _Worker | None = field(default=None, init=False, repr=False)
    _starting: threading.Lock = field(factory=threading.Lock, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        _instances.add(self)

    def run(self, function: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Await `function(...)` on the loop, in the context of this thread; return its result.

        An interruption (Ctrl-C) cancels the call and is raised at once.
        """
        __tracebackhide__ = True
        worker = self._worker or self._start()
        if threading.get_ident() == worker.ident:
            raise RuntimeError(
                f"{self.name} was called from its own event loop, which the call would block for"
                f" ever: {self.advice}"
            )
        call = _ThreadCall(worker, partial(function, *args, **kwargs))
        try:
            worker.loop.call_soon_threadsafe(call.start)
            call.done.acquire()
        except BaseException:
            worker.loop.call_soon_threadsafe(call.cancel)
            raise
        return call.result()

    def spawn(self, function: Callable[[], Awaitable[object]]) -> None:
        """Await `function()` on the loop without waiting for it, from any thread.

        Where the loop is not running, nothing is done.
        """
        worker = self._worker
        if worker is not None:
            worker.loop.call_soon_threadsafe(worker.spawn, function)

    def iterate(self, items: AsyncGenerator[R]) -> Generator[R]:
        """Iterate over an asynchronous generator, one call an item. `None` ends the iteration."""
        try:
            while (item := self.run(anext, items, None)) is not None:
                yield item
        except GeneratorExit:
            self.spawn(items.aclose)  # not awaited: a generator may be collected in any thread
            raise

    def drain(self) -> None:
        """Wait up to `drain_timeout` seconds for the tasks that are running."""
        if self._worker is not None and self.drain_timeout:
            self.run(_wait_for_tasks, self.drain_timeout)

    def close(self, *, exiting: bool = False) -> None:
        """Stop the loop and its thread; a later call starts them again.

        Calls in progress are cancelled. With `exiting`, the threads that made them do not return.
        """
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.exiting = exiting
            worker.stop(self.exit_timeout)

    def reset_after_fork(self) -> None:
        """Leave the loop to the parent: its thread does not exist here, its lock may be held."""
        if self._worker is not None:
            # Collecting the loop would close descriptors that the parent still uses.
            _inherited.append(self._worker)
        self._worker, self._starting = None, threading.Lock()

    def _start(self) -> _Worker:
        with self._starting:
            if self._worker is None:
                self._worker = _Worker(self)
            return self._worker


_instances: WeakSet[LoopThread] = WeakSet()
_inherited: list[_Worker] = []


async def _wait_for_tasks(timeout: float) -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    if others:
        await asyncio.wait(others, timeout=timeout)


def _shutdown() -> None:
    """Drain every loop before closing any: a webhook handler may use a blocking client."""
    instances = list(_instances)
    for each in instances:
        each.drain()
    for each in instances:
        each.close(exiting=True)
    for worker in _inherited:
        _restart_uvloop_threads(worker.loop)


def _restart_uvloop_threads(inherited: asyncio.AbstractEventLoop) -> None:
    """Use libuv's thread pool, which makes it start new threads in a forked child.

    At exit libuv joins the threads of its pool, and crashes where they stayed with the parent.
    """
    if not type(inherited).__module__.startswith("uvloop"):
        return
    loop = type(inherited)()
    numeric = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    loop.run_until_complete(loop.getnameinfo(("127.0.0.1", 0), numeric))
    loop.close()


def _reset_after_fork() -> None:
    for each in list(_instances):
        each.reset_after_fork()


atexit.register(_shutdown)
if sys.platform != "win32":  # pragma: no branch
    os.register_at_fork(after_in_child=_reset_after_fork)
