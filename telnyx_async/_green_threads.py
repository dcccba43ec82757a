"""Real threads under gevent and eventlet, whose monkey patches make green ones of Python's.

An event loop in a green thread blocks all others of its real thread. It therefore runs in a real
thread; a green thread that waits for it lets the others run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

__all__ = ["Lock", "Thread", "Threading", "green_threading"]

_LONG = 3600.0


class Lock(Protocol):
    """A lock that one thread acquires twice, and that another releases in between."""

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool: ...

    def release(self) -> None: ...


class Thread(Protocol):
    """A thread, as in `threading`."""

    def start(self) -> None: ...

    def join(self, timeout: float | None = None) -> None: ...


class Threading(Protocol):
    """The part of `threading` that an event loop in a thread of its own needs."""

    def Lock(self) -> Lock: ...  # noqa: N802 - as in `threading`

    def Thread(  # noqa: N802
        self, *, target: Callable[[], object], name: str, daemon: bool
    ) -> Thread: ...


def green_threading() -> Threading | None:
    """Return real threads for which green ones can wait; None if Python's are real."""
    gevent = sys.modules.get("gevent.monkey")
    if gevent is not None and gevent.is_module_patched("threading"):
        return _Gevent()
    eventlet = sys.modules.get("eventlet.patcher")
    if eventlet is not None and eventlet.is_monkey_patched("thread"):
        return _Eventlet()
    return None


class _Gevent:
    def Lock(self) -> Lock:  # noqa: N802
        return _GeventLock()

    def Thread(  # noqa: N802
        self, *, target: Callable[[], object], name: str, daemon: bool
    ) -> Thread:
        return _GeventThread(target)


class _GeventLock:
    """gevent's own lock raises `LoopExit` while only a real thread can release it."""

    def __init__(self) -> None:
        self._hub: Any = import_module("gevent").get_hub()
        self._released: Any = import_module("gevent.event").Event()
        self._acquired = False

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        if not self._acquired:
            self._acquired = True
            return True
        if timeout >= 0:
            return bool(self._released.wait(timeout))
        # A timer keeps the hub, which sees no other event to come, from giving up.
        while not self._released.wait(_LONG):
            pass
        return True

    def release(self) -> None:
        self._hub.loop.run_callback_threadsafe(self._released.set)


class _GeventThread:
    def __init__(self, target: Callable[[], object]) -> None:
        self._target = target
        self._ended = _GeventLock()
        self._ended.acquire()

    def start(self) -> None:
        monkey: Any = import_module("gevent.monkey")
        monkey.get_original("_thread", "start_new_thread")(self._run, ())

    def join(self, timeout: float | None = None) -> None:
        self._ended.acquire(timeout=-1 if timeout is None else timeout)

    def _run(self) -> None:
        try:
            self._target()
        finally:
            self._ended.release()


class _Eventlet:
    def __init__(self) -> None:
        self._threading: Any = import_module("eventlet.patcher").original("threading")
        self._execute: Any = import_module("eventlet.tpool").execute

    def Lock(self) -> Lock:  # noqa: N802
        return _EventletProxy(self._threading.Lock(), self._execute)

    def Thread(  # noqa: N802
        self, *, target: Callable[[], object], name: str, daemon: bool
    ) -> Thread:
        thread = self._threading.Thread(target=target, name=name, daemon=daemon)
        return _EventletProxy(thread, self._execute)


class _EventletProxy:
    """A real lock or thread, which eventlet's pool of real threads waits for."""

    def __init__(self, real: Any, execute: Any) -> None:
        self._real = real
        self._execute = execute

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        return bool(self._real.acquire(False) or self._execute(self._real.acquire, True, timeout))

    def release(self) -> None:
        self._real.release()

    def start(self) -> None:
        self._real.start()

    def join(self, timeout: float | None = None) -> None:
        self._execute(self._real.join, timeout)
