"""Real threads under gevent, whose monkey patches make green ones of Python's.

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
    """Return real threads for which green ones can wait; None if Python's are real.

    Raises `RuntimeError` under eventlet: its locks break when real threads share them.
    """
    gevent = sys.modules.get("gevent.monkey")
    if gevent is not None and gevent.is_module_patched("threading"):
        return _Gevent()
    eventlet = sys.modules.get("eventlet.patcher")
    if eventlet is not None and eventlet.is_monkey_patched("thread"):
        raise RuntimeError(
            "eventlet has replaced Python's threads and locks by some that the event loop behind"
            " blocking calls cannot share: use gevent or threads, or"
            " `eventlet.monkey_patch(thread=False)`"
        )
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

    def _run(self) -> None:  # pragma: no cover - in a thread that coverage does not trace
        try:
            self._target()
        finally:
            self._ended.release()
