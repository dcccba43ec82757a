"""Threads that gevent or eventlet have patched, with stand-ins: `nox -s frameworks` has the real."""

from __future__ import annotations

import _thread
import asyncio
import sys
import threading
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from telnyx_async import _green_threads
from telnyx_async._green_threads import green_threading
from telnyx_async._loop_thread import LoopThread


class Hub:
    """gevent's hub, whose `loop` runs callbacks for other threads."""

    @property
    def loop(self) -> Hub:
        return self

    @staticmethod
    def run_callback_threadsafe(callback: Any) -> None:
        callback()


def module(name: str, **members: Any) -> ModuleType:
    made = ModuleType(name)
    vars(made).update(members)
    return made


@pytest.fixture
def gevent(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Install a gevent that has patched the modules in the set."""
    patched = {"threading"}
    for each in (
        module("gevent", get_hub=Hub),
        module("gevent.event", Event=threading.Event),
        module(
            "gevent.monkey",
            is_module_patched=patched.__contains__,
            get_original=lambda name, attribute: getattr(_thread, attribute),
        ),
    ):
        monkeypatch.setitem(sys.modules, each.__name__, each)
    return patched


@pytest.fixture
def thread() -> Iterator[LoopThread]:
    def fail() -> asyncio.AbstractEventLoop:
        raise AssertionError("uvloop does not work with green threads")

    thread = LoopThread("test-loop", advice="", loop_factory=fail, drain_timeout=60)
    yield thread
    thread.close()


@pytest.mark.usefixtures("gevent")
def test_loop_runs_in_a_real_thread(thread: LoopThread) -> None:
    async def ident() -> int:
        return threading.get_ident()

    first = thread.run(ident)
    assert first != threading.get_ident()
    assert [thread.run(ident) for _ in range(3)] == [first] * 3
    thread.drain()
    thread.close()
    thread.run(ident)


@pytest.mark.usefixtures("gevent")
def test_waiting_goes_on_however_long_it_takes(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_green_threads, "_LONG", 0.001)
    assert thread.run(asyncio.sleep, 0.05, 7) == 7


@pytest.mark.usefixtures("gevent")
def test_lock_and_thread_have_time_limits() -> None:
    threads = green_threading()
    assert threads is not None
    lock = threads.Lock()
    assert lock.acquire()
    assert not lock.acquire(timeout=0.001)
    ended = threads.Thread(target=lock.release, name="", daemon=True)
    ended.start()
    ended.join()
    ended.join(1)
    assert lock.acquire(timeout=60)


def test_gevent_without_patched_threads_is_as_ever(gevent: set[str], thread: LoopThread) -> None:
    gevent.clear()
    assert green_threading() is None
    thread.loop_factory = asyncio.new_event_loop
    assert thread.run(asyncio.sleep, 0, 7) == 7


@pytest.mark.parametrize("patched", [True, False])
def test_eventlet(thread: LoopThread, monkeypatch: pytest.MonkeyPatch, patched: bool) -> None:
    patcher = module("eventlet.patcher", is_monkey_patched=lambda name: patched)
    monkeypatch.setitem(sys.modules, "eventlet.patcher", patcher)
    if not patched:
        assert green_threading() is None
        return
    with pytest.raises(RuntimeError, match=r"use gevent or threads.*thread=False"):
        thread.run(asyncio.sleep, 0)
