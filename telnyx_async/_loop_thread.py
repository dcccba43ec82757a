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
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from concurrent.futures import Future
from concurrent.futures.thread import ThreadPoolExecutor  # impossible after the main thread's end
from contextlib import closing, suppress
from functools import partial
from typing import Any, Generic, ParamSpec, TypeVar
from weakref import WeakSet

from attrs import define, field

from telnyx_async._forks import reset_after_fork
from telnyx_async._green_threads import Threading, green_threading

__all__ = ["LoopThread"]

P = ParamSpec("P")
R = TypeVar("R")

# Seconds after which a thread that waits looks for signals. One that arrives as the wait begins, or
# that the system delivers to another thread, does not end it.
_SIGNAL_INTERVAL = 1.0


class _Executor(ThreadPoolExecutor):
    """Runs each function, such as the lookup of a host name, in a daemon thread of its own.

    The pool of asyncio refuses to work once the main thread has ended, though other threads go on
    and functions registered with `atexit` follow; and it joins its threads at exit, which gevent's
    cannot be.
    """

    def submit(self, function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        future = Future[R]()
        run = partial(_resolve, future, partial(function, *args, **kwargs))
        threading.Thread(target=run, name="telnyx-executor", daemon=True).start()
        return future


def _resolve(future: Future[R], function: Callable[[], R]) -> None:
    try:
        future.set_result(function())
    except BaseException as error:  # noqa: BLE001 - raised where the future is awaited
        future.set_exception(error)


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
        self.done = worker.new_lock()
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

    loop: asyncio.AbstractEventLoop
    ident: int

    def __init__(self, owner: LoopThread) -> None:
        green = green_threading()
        threads: Threading = green or threading
        self._on_exit = owner.on_exit
        # uvloop knows nothing of green threads, and would block those in the pool of asyncio.
        factory = owner.loop_factory if green is None else asyncio.new_event_loop
        self._new_loop = factory
        self._spawned: set[asyncio.Future[Any]] = set()
        self.iterated: WeakSet[AsyncGenerator[Any]] = WeakSet()
        self.pid = os.getpid()
        self.new_lock = threads.Lock
        self.exiting = False
        self._submitted = deque[Callable[[], object]]()
        self._woken = False
        self._error: BaseException | None = None
        self._started = threads.Lock()
        self._started.acquire()
        try:
            self.thread = threads.Thread(target=self._serve, name=owner.name, daemon=True)
        except RuntimeError as error:
            raise RuntimeError(
                f"{owner.name} needs a daemon thread, and {error}: use another kind of interpreter,"
                " or telnyx_async without one"
            ) from None
        self._start()

    def _start(self) -> None:
        try:
            self.thread.start()
        except RuntimeError as error:
            raise RuntimeError(
                f"the event loop cannot start: {error}. Make a first call before the main thread"
                " ends; Python 3.12 allows no new threads afterwards"
            ) from None
        self._started.acquire()
        if self._error is not None:
            raise self._error

    def _serve(self) -> None:
        try:
            # Here, because the selector of gevent belongs to the thread that makes the loop.
            self.loop = self._new_loop()
            self.loop.set_default_executor(_Executor())
            self.ident = threading.get_ident()
        except BaseException as error:  # noqa: BLE001 - raised in the calling thread
            self._error = error
            return
        finally:
            self._started.release()
        with closing(self.loop):
            self.loop.run_forever()
            self.loop.run_until_complete(self._close())

    async def _close(self) -> None:
        # Before the loop closes all generators at once: one that iterates over another one, which
        # is being closed as well, cannot be closed itself.
        for items in list(self.iterated):
            with suppress(Exception):
                await items.aclose()
        if self._on_exit is not None:
            await self._on_exit()
        # `asyncio.Runner` would also wait for the executor, in a new thread: Python 3.12 starts
        # none while it exits, and those of `_Executor` are daemons.
        if tasks := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
        await self.loop.shutdown_asyncgens()

    def spawn(self, function: Callable[[], Awaitable[object]]) -> None:
        # The loop itself keeps only weak references to its tasks.
        task = asyncio.ensure_future(function())
        self._spawned.add(task)
        task.add_done_callback(self._spawned.discard)

    def discard(self, timeout: float) -> None:
        """Stop a loop that was never used, and leave alone what `on_exit` would end."""
        self._on_exit = None
        self.stop(timeout)

    def submit(self, callback: Callable[[], object]) -> None:
        """Run a callback on the loop, from any thread.

        The loop is woken for the first of several, which is a system call and a change of threads.
        """
        self._submitted.append(callback)
        if self._woken:
            return
        try:
            self._woken = True
            self.loop.call_soon_threadsafe(self._run_submitted)
        except BaseException:  # an interruption too: later callbacks wake the loop again
            self._woken = False
            raise

    def _run_submitted(self) -> None:
        self._woken = False  # first: what is submitted from now on may come too late for this turn
        while self._submitted:
            self._submitted.popleft()()

    def stop(self, timeout: float) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(timeout)


@define(eq=False)
class LoopThread:
    """An event loop in a daemon thread, named `name`, for threads that block.

    The thread starts with the first call. A forked child starts its own with its first call. When
    the interpreter exits, tasks that are running have `drain_timeout` seconds to finish; then
    `on_exit` is awaited and all that is left is cancelled, within `exit_timeout` seconds. Later
    calls raise `RuntimeError`. `advice` ends its message for a call from the loop's own thread.

    Where gevent or eventlet have patched Python's threads, the thread is a real one.
    """

    name: str
    advice: str
    loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop
    on_exit: Callable[[], Coroutine[Any, Any, object]] | None = None
    drain_timeout: float = 0.0
    exit_timeout: float = 2.0
    _worker: _Worker | None = field(default=None, init=False, repr=False)
    # By process: the lock of a parent may be held by a thread that does not exist in its child.
    _starting: dict[int, threading.RLock] = field(
        factory=dict[int, "threading.RLock"], init=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        _instances.add(self)
        reset_after_fork(self)

    def run(self, function: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Await `function(...)` on the loop, in the context of this thread; return its result.

        An interruption (Ctrl-C) cancels the call and is raised at once.
        """
        __tracebackhide__ = True
        worker = self._worker
        # Compared here too, because uWSGI forks without the hooks of `os.register_at_fork`.
        if worker is None or worker.pid != os.getpid():
            worker = self._start()
        if threading.get_ident() == worker.ident:
            raise RuntimeError(
                f"{self.name} was called from its own event loop, which the call would block for"
                f" ever: {self.advice}"
            )
        call = _ThreadCall(worker, partial(function, *args, **kwargs))
        try:
            worker.submit(call.start)
            while not call.done.acquire(True, _SIGNAL_INTERVAL):
                pass
        except BaseException:
            worker.submit(call.cancel)
            raise
        return call.result()

    def spawn(self, function: Callable[[], Awaitable[object]]) -> None:
        """Await `function()` on the loop without waiting for it, from any thread.

        Where the loop is not running, nothing is done.
        """
        worker = self._own_worker()
        if worker is not None:
            worker.loop.call_soon_threadsafe(worker.spawn, function)

    def clean_up(
        self, function: Callable[P, Awaitable[object]], /, *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Await `function(...)` like `run`, at the end of a `with` block.

        Where the block belongs to a generator that is closed, nothing waits: it may be collected
        in any thread. Once the interpreter exits, all is closed already.
        """
        if isinstance(sys.exception(), GeneratorExit):
            self.spawn(partial(function, *args, **kwargs))
        elif not _has_shut_down:
            self.run(function, *args, **kwargs)

    def iterate(self, items: AsyncGenerator[R]) -> Generator[R]:
        """Iterate over an asynchronous generator, one call an item. `None` ends the iteration."""
        worker = self._own_worker() or self._start()
        worker.iterated.add(items)
        try:
            while (item := self.run(anext, items, None)) is not None:
                yield item
        except GeneratorExit:
            self.spawn(items.aclose)  # not awaited: a generator may be collected in any thread
            raise

    def drain(self) -> None:
        """Wait up to `drain_timeout` seconds for the tasks that are running."""
        worker = self._own_worker()
        if worker is not None and self.drain_timeout:
            call = _ThreadCall(worker, partial(_wait_for_tasks, self.drain_timeout))
            worker.loop.call_soon_threadsafe(call.start)
            call.done.acquire(timeout=self.drain_timeout + 1)  # a task may block the loop

    def close(self, *, exiting: bool = False) -> None:
        """Stop the loop and its thread; a later call starts them again.

        Calls in progress are cancelled. With `exiting`, the threads that made them do not return.
        """
        worker, self._worker = self._own_worker(), None
        if worker is not None:
            worker.exiting = exiting
            worker.stop(self.exit_timeout)

    def after_fork(self) -> None:
        """Leave the loop to the parent: its thread does not exist here."""
        worker, self._worker = self._worker, None
        if worker is not None:
            # Collecting the loop would close descriptors that the parent still uses.
            _inherited.append(worker)

    def _own_worker(self) -> _Worker | None:
        worker = self._worker
        if worker is not None and worker.pid != os.getpid():
            self.after_fork()
        return self._worker

    def _start(self) -> _Worker:
        if _has_shut_down:
            raise RuntimeError(
                f"{self.name} was called after its event loop was closed, while the interpreter"
                " exits: register functions with `atexit` after the import"
            )
        with self._starting.setdefault(os.getpid(), threading.RLock()):
            worker = self._own_worker()
            if worker is None:
                worker = _Worker(self)
                # A finalizer that made a call of its own meanwhile has started another one.
                if (other := self._own_worker()) is not None:
                    worker.discard(self.exit_timeout)
                    worker = other
                self._worker = worker
            return worker


_instances: WeakSet[LoopThread] = WeakSet()
_inherited: list[_Worker] = []
_has_shut_down = False


async def _wait_for_tasks(timeout: float) -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    if others:
        await asyncio.wait(others, timeout=timeout)


def _shutdown() -> None:
    """Drain every loop before closing any: a webhook handler may use a blocking client."""
    global _has_shut_down  # noqa: PLW0603 - the interpreter exits once
    instances = list(_instances)
    for each in instances:
        each.drain()
    _has_shut_down = True
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


atexit.register(_shutdown)
