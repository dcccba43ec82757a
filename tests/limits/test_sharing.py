"""A limiter that threads, event loops and forked processes share."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
import warnings
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from telnyx_async import Limit, _forks
from telnyx_async._rate_limit.limiter import Limiter
from tests.virtual_time import virtual

from .traffic import CLOSE, limiter


def test_threads_and_loops_share_exact_rates() -> None:
    """16 threads, four loops at a time: the clock is the machine's, the assertion is order only."""
    limit = Limiter("2000/s")
    times: list[float] = []

    async def calls() -> None:
        for _ in range(10):
            async with limit.admit() as admission:
                times.append(limit.clock())
                admission.record(200, {})

    began = limit.clock()
    with ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(asyncio.run, calls()) for _ in range(16)]:
            done.result()
    assert len(times) == 160
    assert all(at >= began + i * 0.0005 - CLOSE for i, at in enumerate(sorted(times)))
    assert limit._products[""].in_flight == 0


def test_a_waiting_call_of_another_loop_is_woken_and_that_of_a_closed_loop_is_skipped() -> None:
    limit = Limiter()
    product = limit.admit().product
    product.held, product.resume, product.window = True, limit.clock(), 10
    product.in_flight = 10
    gone = asyncio.new_event_loop()
    abandoned = gone.create_task(limit.admit().__aenter__())
    gone.run_until_complete(asyncio.sleep(0))
    went = threading.Event()

    async def wait() -> None:
        async with limit.admit():
            went.set()

    thread = threading.Thread(target=asyncio.run, args=(wait(),))
    thread.start()
    while len(product.queue) < 2:
        time.sleep(0.001)
    gone.call_soon(gone.stop)
    gone.run_forever()
    setattr(abandoned, "_log_destroy_pending", False)  # noqa: B010 - it is never awaited again
    gone.close()
    admission = limit.admit()
    admission.record(200, {})
    limit.later(admission.end)
    assert went.wait(60)
    thread.join()
    del abandoned
    gc.collect()


def test_a_collection_within_the_lock_does_not_wait_for_itself() -> None:
    """A finalizer may end an abandoned call in the thread that holds the lock."""
    limit = Limiter()
    admission = limit.admit()
    admission.product.in_flight = 1
    with limit._lock:
        limit.later(admission.end)
        assert admission.product.in_flight == 1
    other = limit.admit()
    assert limit.delay(other) == 0.0  # whoever takes the lock next settles what was postponed
    assert admission.product.in_flight == 1
    with limit._lock:
        limit.later(other.end)
    third = limit.admit()
    third.product.in_flight += 1
    limit.later(third.end)
    assert admission.product.in_flight == 0
    assert limit.delay(third) == 0.0
    with limit._lock:
        limit.later(third.end)
    limit.limits()
    assert admission.product.in_flight == 0


def test_a_forked_child_knows_nothing_of_the_calls_of_its_parent() -> None:
    limit = Limiter("1000/s")
    with limit._lock:
        limit.admit().product.in_flight = 1
        with warnings.catch_warnings():
            # Python 3.12 warns of the threads that other tests have left running.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if not child:
            held = limit._lock.locked()
            os._exit(10 * held + len(limit._products))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert limit._products[""].in_flight == 1


def test_a_child_forgets_in_all_limiters_and_keeps_none_alive(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Without those of other tests: their event loops are in use.
    monkeypatch.setattr(_forks, "_instances", weakref.WeakSet())
    limit = Limiter()
    limit.admit()
    _forks._after_fork()
    assert limit._products == {}
    kept = weakref.ref(limit)
    del limit
    gc.collect()
    assert kept() is None


@virtual
async def test_limits_are_listed_while_another_thread_calls() -> None:
    class Product:
        held, queue, reserved = False, (), ()

        def delay(self, now: float) -> float:
            products[str(now)] = Product()  # the first call of another product
            return 0.0

    limit = limiter("1/s")
    products: Any = limit._products
    products["x"] = Product()
    assert limit.limits() == [Limit(key="*", rate="1/s")]
    assert len(products) == 2
