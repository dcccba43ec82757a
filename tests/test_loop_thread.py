"""An event loop in a thread: how it starts, drains, closes and refuses to block itself."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from telnyx_async._loop_thread import LoopThread


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


def test_drain_waits_for_running_tasks(thread: LoopThread) -> None:
    started, release, finished = threading.Event(), asyncio.Event(), list[int]()

    async def work() -> None:
        started.set()
        await release.wait()
        finished.append(1)

    async def set_release() -> None:
        release.set()

    thread.drain()
    thread.run(asyncio.sleep, 0)
    thread.spawn(work)
    assert started.wait(60)
    thread.spawn(set_release)
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


def script(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True
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
