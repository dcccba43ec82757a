"""An event loop in a thread: how it starts, drains, closes and refuses to block itself."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import AsyncGenerator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from types import SimpleNamespace
from typing import Any
from weakref import WeakSet

import pytest

from telnyx_async import _forks, _loop_thread
from telnyx_async._loop_thread import LoopThread
from tests.children import environment


@pytest.fixture
def thread() -> Iterator[LoopThread]:
    thread = LoopThread("test-loop", advice="await it", drain_timeout=60)
    yield thread
    thread.close()


def test_it_starts_with_the_first_call_and_again_after_close(thread: LoopThread) -> None:
    async def name() -> str:
        return threading.current_thread().name

    thread.close()
    assert "test-loop" not in {each.name for each in threading.enumerate()}
    for _ in range(2):
        assert thread.run(name) == "test-loop"
        thread.close()
        assert "test-loop" not in {each.name for each in threading.enumerate()}


def test_a_call_from_its_own_thread_is_refused(thread: LoopThread) -> None:
    async def call() -> None:
        thread.run(asyncio.sleep, 0)

    with pytest.raises(
        RuntimeError, match=r"test-loop was called from its own event loop.*await it"
    ):
        thread.run(call)


def test_spawn_does_nothing_while_the_loop_is_not_running(thread: LoopThread) -> None:
    async def fail() -> None:
        raise AssertionError

    thread.spawn(fail)
    assert "test-loop" not in {each.name for each in threading.enumerate()}


def test_drain_waits_for_running_tasks(thread: LoopThread, monkeypatch: pytest.MonkeyPatch) -> None:
    started, release, finished = threading.Event(), asyncio.Event(), list[int]()
    wait = asyncio.wait

    async def work() -> None:
        started.set()
        await release.wait()
        finished.append(1)

    async def release_and_wait(tasks: Any, *, timeout: float) -> Any:
        release.set()
        return await wait(tasks, timeout=timeout)

    monkeypatch.setattr(asyncio, "wait", release_and_wait)
    thread.drain()
    thread.run(asyncio.sleep, 0)
    thread.spawn(work)
    assert started.wait(60)
    thread.drain()
    assert finished == [1]
    thread.drain()


def test_drain_ends_at_its_timeout(thread: LoopThread) -> None:
    thread.drain_timeout = 0.001
    thread.run(asyncio.sleep, 0)
    thread.spawn(asyncio.Event().wait)
    thread.drain()


def test_close_cancels_calls_in_progress(thread: LoopThread) -> None:
    started = threading.Event()

    async def wait() -> None:
        started.set()
        await asyncio.Event().wait()

    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(thread.run, wait)
        assert started.wait(60)
        thread.close()
        with pytest.raises(asyncio.CancelledError):
            call.result(60)


def test_close_waits_for_what_cancelled_tasks_still_do(thread: LoopThread) -> None:
    started, ended = threading.Event(), list[str]()

    async def work() -> None:
        try:
            started.set()
            await asyncio.Event().wait()
        finally:
            for _ in range(20):
                await asyncio.sleep(0)
            ended.append("cleaned up")

    thread.run(asyncio.sleep, 0)
    thread.spawn(work)
    assert started.wait(60)
    thread.close()
    assert ended == ["cleaned up"]


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="Windows signals no thread")
def test_an_interruption_cancels_the_call(thread: LoopThread) -> None:
    cancelled, main = threading.Event(), threading.get_ident()

    async def wait() -> None:
        signal.pthread_kill(main, signal.SIGINT)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.set()
            raise

    with pytest.raises(KeyboardInterrupt):
        thread.run(wait)
    assert cancelled.wait(10)


def test_a_spawned_task_that_nothing_else_refers_to_goes_on(
    thread: LoopThread, caplog: pytest.LogCaptureFixture
) -> None:
    started, tasks = threading.Event(), list[weakref.ref[Any]]()

    async def wait() -> None:
        tasks.append(weakref.ref(asyncio.current_task()))
        started.set()
        await asyncio.get_running_loop().create_future()

    thread.run(asyncio.sleep, 0)
    thread.spawn(wait)
    assert started.wait(60)
    thread.run(asyncio.sleep, 0)
    gc.collect()
    assert tasks[0]() is not None
    assert not caplog.records


def test_a_spawned_task_that_has_ended_takes_no_memory(thread: LoopThread) -> None:
    tasks = list[weakref.ref[Any]]()

    async def end() -> None:
        tasks.append(weakref.ref(asyncio.current_task()))

    thread.run(asyncio.sleep, 0)
    thread.spawn(end)
    for _ in range(3):
        thread.run(asyncio.sleep, 0)
    gc.collect()
    assert tasks[0]() is None


def test_no_task_is_waited_for_at_exit_unless_it_is_wanted() -> None:
    assert LoopThread("test-loop", advice="").drain_timeout == 0.0


def test_locks_are_not_shown(thread: LoopThread) -> None:
    thread.run(asyncio.sleep, 0)
    assert "lock" not in repr(thread).lower()


@pytest.mark.parametrize("exiting", [False, True])
def test_a_thread_that_waits_while_the_interpreter_exits_is_left_alone(
    exiting: bool, thread: LoopThread
) -> None:
    thread.run(asyncio.sleep, 0)
    worker = thread._worker
    assert worker is not None
    thread.close(exiting=exiting)
    assert worker.exiting is exiting


def test_when_the_interpreter_exits_tasks_finish_and_later_calls_are_refused(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished: list[int] = []

    async def work() -> None:
        for _ in range(20):
            await asyncio.sleep(0)
        finished.append(1)

    monkeypatch.setattr(_loop_thread, "_instances", WeakSet([thread]))
    monkeypatch.setattr(_loop_thread, "_inherited", [])
    monkeypatch.setattr(_loop_thread, "_has_shut_down", False)
    thread.run(asyncio.sleep, 0)
    worker = thread._worker
    assert worker is not None
    thread.spawn(work)
    _loop_thread._shutdown()
    assert finished == [1]
    assert worker.exiting
    assert isinstance(worker.thread, threading.Thread)
    assert not worker.thread.is_alive()
    with pytest.raises(RuntimeError, match="after its event loop was closed"):
        thread.run(asyncio.sleep, 0)
    thread.clean_up(asyncio.sleep, 0)  # all is closed already


def test_at_exit_a_forked_child_makes_new_threads_for_the_loops_of_its_parent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: list[str] = []

    class Loop:
        def getnameinfo(self, address: tuple[str, int], flags: int) -> str:
            return f"{address} {flags == socket.NI_NUMERICHOST | socket.NI_NUMERICSERV}"

        def run_until_complete(self, lookup: str) -> None:
            used.append(lookup)

        def close(self) -> None:
            used.append("closed")

    class UvLoop(Loop):
        __module__ = "uvloop.loop"

    workers = [SimpleNamespace(loop=kind()) for kind in (Loop, UvLoop)]
    monkeypatch.setattr(_loop_thread, "_instances", WeakSet())
    monkeypatch.setattr(_loop_thread, "_inherited", workers)
    monkeypatch.setattr(_loop_thread, "_has_shut_down", False)
    _loop_thread._shutdown()
    assert used == ["('127.0.0.1', 0) True", "closed"]


def script(code: str) -> list[str]:
    # In its debug mode asyncio would print what takes longer than 0.1 s on a busy machine.
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=environment(PYTHONASYNCIODEBUG=""),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_a_process_that_made_no_call_exits() -> None:
    assert script("from telnyx_async.webhooks.wsgi import _loop_thread; print('done')") == ["done"]


@pytest.mark.parametrize("first", ["telnyx_sync", "telnyx_async.webhooks.wsgi"])
def test_a_webhook_handler_may_use_a_blocking_client_until_it_has_finished(first: str) -> None:
    printed = script(f"""
import {first}
import threading
from telnyx_async.webhooks import WebhookRouter, unsafe_unwrap
from telnyx_async.webhooks.wsgi import _loop_thread
from telnyx_sync import HttpResponse, Telnyx

class Transport:
    async def send(self, request, **_):
        return HttpResponse(status=200, headers={{}}, body=b"{{}}")

    async def aclose(self):
        print("closed")

client = Telnyx("KEY", transport=Transport())
client.get("/x")
hooks = WebhookRouter(secret="s", acknowledge_within=0)

@hooks.on("call.hangup")
def handle(event):
    threading.main_thread().join(0.1)  # the main thread is in its exit handlers by now
    print(client.get("/x"))

event = unsafe_unwrap(b'{{"data":{{"event_type":"call.hangup","id":"1"}}}}')
print(_loop_thread.run(hooks.dispatch, event).text)
""")
    assert printed == ["acknowledged", "{}", "closed"]


def test_loop_that_cannot_be_made_is_an_error_in_the_caller() -> None:
    def fail() -> asyncio.AbstractEventLoop:
        raise OSError("too many open files")

    thread = LoopThread("test-loop", advice="", loop_factory=fail)
    for _ in range(2):
        with pytest.raises(OSError, match="too many"):
            thread.run(asyncio.sleep, 0)


def test_drain_ends_though_a_task_blocks_the_loop(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A handler that blocks must not keep the process from exiting."""
    started, release = threading.Event(), threading.Event()

    async def block() -> None:
        started.set()
        assert release.wait(60)

    thread.run(asyncio.sleep, 0)
    thread.drain_timeout = -0.99  # a loop that does not answer has a second more
    thread.spawn(block)
    assert started.wait(60)
    thread.drain()
    assert not release.is_set()
    release.set()


def test_calls_made_while_the_loop_is_busy_wake_it_once(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread.run(asyncio.sleep, 0)
    worker: Any = thread._worker
    busy, waiting = threading.Event(), threading.Barrier(9)
    wakes, wake = list[object](), worker.loop.call_soon_threadsafe

    def counted(*args: Any) -> Any:
        wakes.append(args)
        return wake(*args)

    wake(busy.wait, 60)
    monkeypatch.setattr(worker.loop, "call_soon_threadsafe", counted)

    def call(number: int) -> object:
        waiting.wait(60)
        return thread.run(asyncio.sleep, 0, number)

    with ThreadPoolExecutor(8) as pool:
        results = pool.map(call, range(8))
        waiting.wait(60)
        while len(worker._submitted) < 8:
            time.sleep(0.001)
        busy.set()
        assert list(results) == [*range(8)]
    assert len(wakes) == 1
    assert thread.run(asyncio.sleep, 0, "later") == "later"


@pytest.mark.parametrize("before", ["the call is submitted", "the loop is woken"])
def test_an_interruption_of_a_call_that_was_not_started_blocks_no_later_call(
    thread: LoopThread,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    before: str,
) -> None:
    thread.run(asyncio.sleep, 0)
    worker: Any = thread._worker

    def interrupted(*args: object) -> None:
        monkeypatch.undo()
        raise KeyboardInterrupt

    if before == "the call is submitted":
        monkeypatch.setattr(worker, "submit", interrupted)
    else:
        monkeypatch.setattr(worker.loop, "call_soon_threadsafe", interrupted)
    with pytest.raises(KeyboardInterrupt):
        thread.run(asyncio.sleep, 0)
    assert thread.run(asyncio.sleep, 0, "later") == "later"
    assert not caplog.records


@pytest.mark.parametrize(
    ("method", "message"),
    [("__init__", "needs a daemon thread, and it"), ("start", "cannot start: it .* first call")],
)
def test_a_thread_that_cannot_be_made_or_started_is_an_error_that_says_so(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch, method: str, message: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("it is not allowed")

    monkeypatch.setattr(threading, "Thread", type("Thread", (threading.Thread,), {method: fail}))
    with pytest.raises(RuntimeError, match=message):
        thread.run(asyncio.sleep, 0)


def test_functions_run_in_threads_of_their_own(thread: LoopThread) -> None:
    async def in_executor() -> list[object]:
        loop = asyncio.get_running_loop()
        names = [loop.run_in_executor(None, lambda: threading.current_thread().name)]
        failed = loop.run_in_executor(None, int, "x")
        return await asyncio.gather(*names, failed, return_exceptions=True)

    name, error = thread.run(in_executor)
    assert name == "telnyx-executor"
    assert isinstance(error, ValueError)


def test_a_function_that_blocks_in_its_thread_keeps_no_process_from_exiting() -> None:
    printed = script("""
import asyncio, threading
from telnyx_async._loop_thread import LoopThread

async def block():
    asyncio.get_running_loop().run_in_executor(None, threading.Event().wait)

LoopThread("test-loop", advice="").run(block)
print("done")
""")
    assert printed == ["done"]


@pytest.mark.parametrize("first", ["run", "spawn", "drain"])
def test_child_that_no_hook_has_told_has_a_loop_of_its_own(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch, first: str
) -> None:
    """uWSGI forks without the hooks of `os.register_at_fork`: the process id tells."""

    async def number() -> int:
        return id(asyncio.get_running_loop())

    parents = thread.run(number)
    worker = thread._worker
    assert worker is not None
    inherited = len(_loop_thread._inherited)
    with monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: -1)
        if first == "spawn":
            thread.spawn(number)
        if first == "drain":
            thread.drain()
        assert thread.run(number) != parents
        thread.close()
    assert _loop_thread._inherited[inherited:] == [worker]
    del _loop_thread._inherited[inherited:]
    worker.stop(60)


def test_a_child_keeps_the_loop_of_its_parent_though_it_makes_no_call(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Without those of other tests: their event loops are in use.
    monkeypatch.setattr(_forks, "_instances", WeakSet())
    monkeypatch.setattr(_loop_thread, "_inherited", [])
    thread = LoopThread("test-loop", advice="")
    thread.run(asyncio.sleep, 0)
    worker = thread._worker
    assert worker is not None
    _forks._after_fork()
    assert _loop_thread._inherited == [worker]
    worker.stop(60)


def test_lock_that_the_parent_holds_does_not_block_a_child(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = thread._starting.setdefault(os.getpid(), threading.Lock())  # type: ignore[arg-type]
    with lock, monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: -1)
        thread.run(asyncio.sleep, 0)
        thread.close()


def test_a_generator_that_is_left_early_is_closed(thread: LoopThread) -> None:
    closed = threading.Event()

    async def numbers() -> AsyncGenerator[int]:
        try:
            yield 1
            yield 2
        finally:
            closed.set()

    items = numbers()  # held here: its collection must not be what closes it
    iterator = thread.iterate(items)
    assert next(iterator) == 1
    iterator.close()
    assert closed.wait(60)


def test_a_block_waits_for_its_end_unless_it_is_that_of_a_generator_that_is_closed(
    thread: LoopThread,
) -> None:
    release, ended = asyncio.Event(), list[str]()

    async def end(name: str) -> None:
        if name == "generator":
            await release.wait()
        ended.append(name)

    async def set_release() -> None:
        release.set()

    def items() -> Iterator[int]:
        try:
            yield 1
        finally:
            thread.clean_up(end, "generator")

    thread.clean_up(end, "block")
    assert ended == ["block"]
    iterator = items()
    next(iterator)
    iterator.close()  # type: ignore[attr-defined]
    assert ended == ["block"]
    thread.run(set_release)
    thread.drain()
    assert ended == ["block", "generator"]


def test_a_generator_is_closed_with_the_loop_before_those_it_iterates_over(
    thread: LoopThread, caplog: pytest.LogCaptureFixture
) -> None:
    ended: list[str] = []

    async def inner() -> AsyncGenerator[int]:
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            ended.append("inner")

    async def outer() -> AsyncGenerator[int]:
        async with aclosing(inner()) as items:
            async for item in items:
                yield item
        ended.append("never reached")

    iterator = thread.iterate(outer())
    assert next(iterator) == 1
    thread.close()
    assert ended == ["inner"]
    assert not caplog.records


def test_a_generator_that_a_call_has_left_open_is_closed_with_the_loop(
    thread: LoopThread,
) -> None:
    left, ended = list[AsyncGenerator[int]](), list[str]()

    async def numbers() -> AsyncGenerator[int]:
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            ended.append("closed")

    async def leave() -> None:
        left.append(numbers())
        await anext(left[0])

    thread.run(leave)
    thread.close()
    assert ended == ["closed"]


def test_a_loop_that_a_finalizer_starts_meanwhile_is_the_only_one(
    thread: LoopThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    loops, exits = list[asyncio.AbstractEventLoop](), list[str]()

    async def loop() -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    async def on_exit() -> None:
        exits.append("closed")

    def collect() -> None:
        monkeypatch.undo()
        loops.append(thread.run(loop))

    thread.on_exit = on_exit
    monkeypatch.setattr(_loop_thread, "green_threading", collect)
    assert thread.run(loop) is loops[0]
    assert [each.name for each in threading.enumerate()].count("test-loop") == 1
    assert exits == []
    thread.close()
    assert exits == ["closed"]


def test_threads_that_call_at_once_share_one_loop(thread: LoopThread) -> None:
    at_once = threading.Barrier(8)

    async def loop() -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    def call(_: int) -> asyncio.AbstractEventLoop:
        at_once.wait()
        return thread.run(loop)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(20):
            with ThreadPoolExecutor(8) as pool:
                assert len(set(pool.map(call, range(8)))) == 1
            thread.close()
    finally:
        sys.setswitchinterval(interval)
