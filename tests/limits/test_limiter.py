"""The limiter at rates that were given; threads and forks."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import warnings
import weakref
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from virtual_time import now, virtual

from telnyx_async._rate_limit import limiter as _limiter
from telnyx_async._rate_limit.limiter import Limiter, WaitTooLong

from .traffic import CLOSE, grants, limiter, most_in_a_second


@virtual
async def test_calls_go_in_order_and_evenly() -> None:
    went = await grants(limiter("50/s"), 200)
    assert [number for number, _ in went] == list(range(200))
    assert [at for _, at in went] == pytest.approx([i * 0.02 for i in range(200)])


@given(
    st.lists(
        st.tuples(st.floats(0, 3), st.sampled_from(["", "sender:a", "sender:b", "mms"])),
        max_size=60,
    ),
    st.lists(st.tuples(st.floats(0, 5), st.floats(0, 2)), max_size=3),
)
@settings(max_examples=60, deadline=None)
@virtual
async def test_no_window_holds_more_than_the_rates_allow(
    calls: list[tuple[float, str]], pauses: list[tuple[float, float]]
) -> None:
    limit = limiter({"*": "10/s", "sender": "2/s", "mms": "100/m"})
    went: list[tuple[str, float]] = []

    async def call(at: float, key: str) -> None:
        await asyncio.sleep(at)
        await limit.wait([key] if key else [])
        went.append((key, now()))
        limit.observe(200)

    async def pause(at: float, seconds: float) -> None:
        await asyncio.sleep(at)
        limit.pause(seconds)
        began = now()
        await asyncio.sleep(seconds)
        assert not [t for _, t in went if began < t < began + seconds - CLOSE]

    async with asyncio.TaskGroup() as group:
        for plan in calls:
            group.create_task(call(*plan))
        for rest in pauses:
            group.create_task(pause(*rest))
    assert len(went) == len(calls)
    for times, interval in (
        ([t for _, t in went], 0.1),
        ([t for key, t in went if key == "sender:a"], 0.5),
        ([t for key, t in went if key == "sender:b"], 0.5),
        ([t for key, t in went if key == "mms"], 0.6),
    ):
        assert all(b - a >= interval - CLOSE for a, b in pairwise(times))


@virtual
async def test_an_exact_key_is_preferred_to_its_kind_and_an_unknown_one_is_free() -> None:
    limit = limiter({"sender": "1/s", "sender:+15550001": "10/s"})
    await grants(limit, 3, ["sender:+15550001"])
    assert now() == pytest.approx(0.2)
    await grants(limit, 3, ["sender:+15550002"])
    assert now() == pytest.approx(2.2)
    await grants(limit, 15, ["campaign:x"])
    assert now() == pytest.approx(2.2)


@virtual
async def test_a_wait_that_does_not_fit_is_refused_at_once_and_takes_no_slot() -> None:
    limit = limiter("1/s")
    await limit.wait()
    for _ in range(3):
        with pytest.raises(WaitTooLong) as caught:
            await limit.wait(timeout=0.5)
        assert caught.value.seconds == pytest.approx(1.0)
        assert isinstance(caught.value, TimeoutError)
    assert now() == 0.0
    await limit.wait(timeout=1.5)
    assert now() == 1.0


@virtual
async def test_a_cancelled_call_gives_its_slot_back() -> None:
    limit = limiter("1/s")
    await limit.wait()
    second = asyncio.ensure_future(limit.wait())
    third = asyncio.ensure_future(limit.wait())
    await asyncio.sleep(0.5)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    await limit.wait()
    assert now() == 1.0
    await third
    assert now() == 2.0


@virtual
async def test_a_pause_keeps_order_and_distance_and_a_shorter_one_does_not_end_it() -> None:
    limit = limiter("10/s")
    calls = asyncio.ensure_future(grants(limit, 10))
    await asyncio.sleep(0.25)
    limit.pause(5.0)
    limit.pause(1.0)
    went = await calls
    assert [number for number, _ in went] == list(range(10))
    expected = [0.0, 0.1, 0.2, *(5.0 + 0.1 * i for i in range(3, 10))]
    assert [at for _, at in went] == pytest.approx(expected)


@virtual
async def test_a_pause_that_passes_the_deadline_of_a_waiting_call_ends_it() -> None:
    limit = limiter("1/s")
    await limit.wait()
    second = asyncio.ensure_future(limit.wait(timeout=4.0))
    await asyncio.sleep(0.5)
    limit.pause(60.0)
    with pytest.raises(WaitTooLong):
        await second
    assert now() == 1.0


@virtual
async def test_a_429_slows_a_configured_rate_and_never_past_its_cap_again() -> None:
    limit = limiter("10/s")
    await limit.wait()
    limit.observe(429, {"retry-after": "2"})
    went = await grants(limit, 150)
    times = [at for _, at in went]
    assert times[0] == pytest.approx(2.0, abs=0.15)
    assert most_in_a_second([t for t in times if t < 2.9]) <= 7
    assert most_in_a_second(times) <= 10
    assert most_in_a_second(times[-30:]) == 10


@virtual
async def test_lanes_that_nobody_uses_any_more_are_dropped() -> None:
    limit = limiter({"sender": "1/s"})
    for number in range(3000):
        await limit.wait([f"sender:{number}"])
        limit.observe(200)
        await asyncio.sleep(0.01)
    assert len(limit._lanes) <= 1026


def test_one_limiter_serves_two_loops_in_two_threads() -> None:
    limit = Limiter("500/s")
    went: list[float] = []

    async def calls() -> None:
        for _ in range(20):
            await limit.wait()
            went.append(limit._clock())
            limit.observe(200)

    threads = [threading.Thread(target=asyncio.run, args=(calls(),)) for _ in range(2)]
    began = limit._clock()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(went) == 40
    assert all(at >= began + i * 0.002 - CLOSE for i, at in enumerate(sorted(went)))


def test_a_forked_child_knows_nothing_of_the_calls_of_its_parent() -> None:
    limit = Limiter("1000/s")
    with limit._lock:
        limit._start.count()
        with warnings.catch_warnings():
            # Python 3.12 warns of the threads that other tests have left running.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if not child:
            held = limit._lock.locked()
            os._exit(10 * held + limit._start.under_way)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert limit._start.under_way == 1


def test_a_child_forgets_in_all_limiters_and_keeps_none_alive() -> None:
    limit = Limiter()
    limit._start.count()
    _limiter._after_fork()
    assert limit._start.under_way == 0
    kept = weakref.ref(limit)
    del limit
    gc.collect()
    assert kept() is None
