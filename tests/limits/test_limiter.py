"""The limiter: rates of the caller, for all calls and by key."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async import Limit, RateLimitTimeoutError
from telnyx_async._rate_limit.limiter import Limiter
from tests.virtual_time import now, virtual

from .traffic import CLOSE, admitted, limiter, one


@virtual
async def test_calls_are_admitted_in_order_and_evenly() -> None:
    went = await admitted(limiter("50/s"), 200)
    assert [number for number, _ in went] == list(range(200))
    assert [at for _, at in went] == pytest.approx([i * 0.02 for i in range(200)])


@given(
    st.lists(
        st.tuples(st.floats(0, 3), st.sampled_from(["", "sender:a", "sender:b", "mms"])),
        max_size=60,
    ),
    st.lists(st.tuples(st.floats(0, 5), st.floats(0.1, 2)), max_size=3),
)
@settings(max_examples=60, deadline=None)
@virtual
async def test_no_window_holds_more_than_the_rates_allow(
    calls: list[tuple[float, str]], pauses: list[tuple[float, float]]
) -> None:
    limit = limiter({"*": "10/s", "sender": "2/s", "mms": "100/m"})
    went: list[tuple[str, float]] = []
    paused: list[tuple[float, float]] = []

    async def call(at: float, key: str, status: int = 200, wait: float = 0.0) -> None:
        await asyncio.sleep(at)
        async with limit.admit(("messages", key)) as admission:
            went.append((key, now()))
            admission.record(status, {"retry-after": f"{wait:.6f}"} if status == 429 else {})
            paused.append((now(), now() + wait))

    async with asyncio.TaskGroup() as group:
        for plan in calls:
            group.create_task(call(*plan))
        for at, wait in pauses:
            group.create_task(call(at, "", 429, wait))
    assert len(went) == len(calls) + len(pauses)
    for start, end in paused:
        assert not [t for _, t in went if start + CLOSE < t < end - 2 * CLOSE]
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
    await admitted(limit, 3, ["messages", "sender:+15550001"])
    assert now() == pytest.approx(0.2)
    await admitted(limit, 3, ["messages", "sender:+15550002"])
    assert now() == pytest.approx(2.2)
    await admitted(limit, 15, ["messages", "campaign:x"])
    assert now() == pytest.approx(2.2)


@virtual
async def test_a_wait_that_does_not_fit_is_an_error_at_once_and_takes_no_slot() -> None:
    limit = limiter("1/s")
    await one(limit)
    for _ in range(3):
        with pytest.raises(RateLimitTimeoutError, match="held back by the client") as caught:
            await one(limit, timeout=0.5)
        assert caught.value.retry_after == pytest.approx(1.0)
        assert caught.value.status_code is None
        assert not caught.value.sent
        assert not caught.value.transient
    assert now() == 0.0
    assert await one(limit, timeout=1.0) == 1.0


@virtual
async def test_a_timer_that_fires_late_delays_a_call_no_further() -> None:
    limit = Limiter("10/s", clock=now, sleep=lambda seconds: asyncio.sleep(max(seconds, 0.3)))
    await one(limit)
    await one(limit)
    assert now() == pytest.approx(0.3)


@virtual
async def test_a_cancelled_call_returns_its_slot() -> None:
    limit = limiter("1/s")
    await one(limit)
    second = asyncio.ensure_future(one(limit))
    third = asyncio.ensure_future(one(limit))
    await asyncio.sleep(0.5)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    assert await one(limit) == 1.0
    assert await third == 2.0


@virtual
async def test_a_call_knows_how_long_it_was_held_back() -> None:
    limit = limiter("1/s")
    await asyncio.sleep(10)
    for seconds in (0.0, 1.0):
        async with limit.admit() as admission:
            assert admission.waited == pytest.approx(seconds)
            admission.record(200, {})


@virtual
async def test_what_was_never_admitted_is_not_in_flight() -> None:
    limit = limiter("1/s")
    await one(limit)
    with pytest.raises(RateLimitTimeoutError):
        await one(limit, timeout=0.1)
    assert limit._products[""].in_flight == 0
    assert limit._products[""].reserved == []


@virtual
async def test_ten_thousand_keys_keep_their_exact_rates_in_flat_memory() -> None:
    limit = limiter({"messages": "1000/s", "sender": "1/s"})
    times: dict[int, list[float]] = {}

    async def call(sender: int) -> None:
        async with limit.admit(("messages", f"sender:{sender}")) as admission:
            times.setdefault(sender, []).append(now())
            admission.record(200, {})

    for start in range(0, 10_000, 2_000):
        senders = [number for number in range(start, start + 2_000) for _ in range(2)]
        await asyncio.gather(*map(call, senders))
    everything = sorted(at for found in times.values() for at in found)
    assert all(b - a >= 0.001 - CLOSE for a, b in pairwise(everything))
    assert all(second - first >= 1.0 - CLOSE for first, second in times.values())
    assert len(limit._reservations) < limit._many  # the next call need not look at all of them
    await asyncio.sleep(10)
    limit._many = len(limit._reservations)
    await admitted(limit, 1, ["messages", "sender:new"])
    assert limit._reservations.keys() == {"messages", "sender:new"}


@virtual
async def test_slots_that_are_over_take_no_memory() -> None:
    limit = limiter("10/s")
    for _ in range(20):
        await one(limit)
        await asyncio.sleep(1)
    assert len(limit._reservations["*"]._slots) == 1


@virtual
async def test_rates_and_the_calls_that_wait_for_them_are_listed() -> None:
    limit = limiter("1/s")
    calls = asyncio.ensure_future(admitted(limit, 3, ["x"]))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert limit.limits() == [Limit(key="*", rate="1/s"), Limit(key="x", waiting=2)]
    await calls
    assert limit.limits() == [Limit(key="*", rate="1/s")]
