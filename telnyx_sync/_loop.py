"""The event loop behind all blocking calls, and the only module that touches threads.

One loop serves every client of the process. It runs in a daemon thread that starts with the
first call, is closed at exit and is made anew in a forked child.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import socket
import sys
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, ParamSpec, TypeVar
from weakref import WeakSet

if TYPE_CHECKING:
    from telnyx_async import AsyncTelnyx

__all__ = ["close_at_exit", "iterate", "run", "spawn"]

P = ParamSpec("P")
R = TypeVar("R")

_EXIT_SECONDS: Final = 2.0
"""What open connections may cost an interpreter that wants to leave."""

_clients: WeakSet[AsyncTelnyx] = WeakSet()


class _Hop(Generic[R]):
    """A call on its way to the loop and back.

    The lock is the whole handshake: a future's condition, callbacks and states would cost the
    loop another turn.
    """

    __slots__ = ("_error", "_function", "_portal", "_task", "_value", "returned")

    def __init__(self, portal: _Portal, function: Callable[[], Awaitable[R]]) -> None:
        self._portal = portal
        self._function = function
        self._task: asyncio.Future[None] | None = None
        self._error: BaseException | None = None
        self.returned = threading.Lock()
        self.returned.acquire()

    def start(self) -> None:
        self._task = asyncio.ensure_future(self._travel())

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _travel(self) -> None:
        try:
            self._value = await self._function()
        except BaseException as error:  # noqa: BLE001 - raised in the caller's thread
            self._error = error
        # Who still waits when the interpreter leaves is a daemon thread, and never wakes.
        if not self._portal.leaving:
            self.returned.release()

    def result(self) -> R:
        error, self._error = self._error, None
        if error is None:
            return self._value
        try:
            raise error
        finally:
            del error  # the traceback holds this frame


class _Portal:
    """A running loop and its thread."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner(loop_factory=_loop_factory())
        self.loop = self._runner.get_loop()
        self._closing = asyncio.Event()
        self.leaving = False
        self._spawned: set[asyncio.Future[Any]] = set()
        self.thread = threading.Thread(target=self._serve, name="telnyx_sync", daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        with self._runner as runner:
            runner.run(self._closing.wait())
            runner.run(_close_clients())

    def spawn(self, function: Callable[[], Awaitable[object]]) -> None:
        task = asyncio.ensure_future(function())
        self._spawned.add(task)
        task.add_done_callback(self._spawned.discard)

    def close(self) -> None:
        self.leaving = True
        self.loop.call_soon_threadsafe(self._closing.set)
        self.thread.join(_EXIT_SECONDS)


_portal: _Portal | None = None
_starting = threading.Lock()
_inherited: list[_Portal] = []


def run(function: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> R:
    """Await `function(...)` on the loop, in this thread's context, and return what it gives.

    An interruption (Ctrl-C) cancels the call and leaves at once.
    """
    portal = _running()
    if threading.get_ident() == portal.thread.ident:
        raise RuntimeError(
            "telnyx_sync was called from its own event loop, which it would block for ever: "
            "use telnyx_async in hooks and other asynchronous code"
        )
    hop = _Hop(portal, partial(function, *args, **kwargs))
    try:
        portal.loop.call_soon_threadsafe(hop.start)
        hop.returned.acquire()
    except BaseException:
        portal.loop.call_soon_threadsafe(hop.cancel)
        raise
    return hop.result()


def spawn(function: Callable[[], Awaitable[object]]) -> None:
    """Have `function()` awaited, if the loop runs, and do not wait: safe in any thread."""
    if _portal is not None:
        _portal.loop.call_soon_threadsafe(_portal.spawn, function)


def iterate(items: AsyncGenerator[R]) -> Generator[R]:
    """Go over an asynchronous generator, a hop an item. `None` ends it."""
    try:
        while (item := run(anext, items, None)) is not None:
            yield item
    except GeneratorExit:
        spawn(items.aclose)  # not awaited: a generator may be collected in any thread
        raise


def close_at_exit(client: AsyncTelnyx) -> None:
    """Have `client` closed before the interpreter leaves."""
    _clients.add(client)


def _running() -> _Portal:
    global _portal  # noqa: PLW0603 - there is one loop
    if _portal is None:
        with _starting:
            _portal = _portal or _Portal()
    return _portal


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    try:
        import uvloop  # noqa: PLC0415 - it may not be there
    except ImportError:
        return asyncio.new_event_loop
    return uvloop.new_event_loop


async def _close_clients() -> None:
    closing = [client.close() for client in list(_clients)]
    await asyncio.gather(*closing, return_exceptions=True)


def _leave() -> None:
    global _portal
    portal, _portal = _portal, None
    if portal is not None:
        portal.close()
    if _inherited:
        _renew_threads(_inherited[0].loop)


def _renew_threads(inherited: asyncio.AbstractEventLoop) -> None:
    """At its exit libuv joins the threads of its pool, and crashes where a fork left them behind.

    Using the pool makes it start new ones.
    """
    if not type(inherited).__module__.startswith("uvloop"):
        return
    loop = _loop_factory()()
    numeric = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    loop.run_until_complete(loop.getnameinfo(("127.0.0.1", 0), numeric))
    loop.close()


def _forget() -> None:
    """In a forked child: the thread did not come along, and the lock may never be released."""
    global _portal, _starting
    if _portal is not None:
        # Collecting the loop would close descriptors that the parent still uses.
        _inherited.append(_portal)
    _portal, _starting = None, threading.Lock()


atexit.register(_leave)
if sys.platform != "win32":  # pragma: no branch
    os.register_at_fork(after_in_child=_forget)
