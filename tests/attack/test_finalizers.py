"""What a garbage collection ends in the thread that holds a lock does not wait for that lock."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from telnyx_async import _loop_thread
from telnyx_async._loop_thread import LoopThread
from telnyx_async._modeling import decoder, model
from telnyx_async._modeling.decoder import structure
from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async.models import Room

ENDS = 30.0


async def in_flight(limiter: Limiter) -> None:
    async with limiter.admit() as admission:
        admission.record(200, {})
        await asyncio.Event().wait()


async def waiting_for_a_slot(limiter: Limiter) -> None:
    for _ in range(2):
        async with limiter.admit():
            pass


async def queued(limiter: Limiter) -> None:
    async with limiter.admit() as admission:
        admission.record(429, {"retry-after": "60"})
    async with limiter.admit():
        pass


def in_thread(work: Callable[[], object]) -> None:
    """Run `work` in a thread, which may wait for itself for ever."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(ENDS)
    assert not thread.is_alive()


@pytest.mark.parametrize("call", [in_flight, waiting_for_a_slot, queued])
async def test_a_call_that_ends_within_the_lock_of_its_limiter(
    call: Callable[[Limiter], Coroutine[Any, Any, None]],
) -> None:
    limiter = Limiter("1/m" if call is waiting_for_a_slot else None)
    abandoned = call(limiter)
    abandoned.send(None)

    def collect() -> None:
        with limiter._lock:
            abandoned.close()

    in_thread(collect)
    limiter._settle()
    [product] = limiter._products.values()
    assert (product.in_flight, len(product.queue), len(product.reserved)) == (0, 0, 0)


def test_a_blocking_call_while_the_loop_thread_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a finalizer makes it that closes a client of its own."""
    thread = LoopThread("test-loop", advice="await it")
    called: list[str] = []

    async def name() -> str:
        return threading.current_thread().name

    def collect() -> None:
        monkeypatch.setattr(_loop_thread, "green_threading", lambda: None)
        called.append(thread.run(name))

    monkeypatch.setattr(_loop_thread, "green_threading", collect)
    in_thread(lambda: called.append(thread.run(name)))
    thread.close()
    assert called == ["test-loop", "test-loop"]
    assert "test-loop" not in {each.name for each in threading.enumerate()}


def test_a_model_that_is_decoded_while_another_one_is_completed() -> None:
    def collect() -> None:
        with decoder._lock, model._defining:
            assert structure({"id": "r"}, Room).id == "r"

    in_thread(collect)
