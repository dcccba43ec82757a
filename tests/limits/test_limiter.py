"""The limiter: rates of the caller, pauses and quotas of the service."""

from __future__ import annotations

import asyncio
import logging
import math
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async import Limit, RateLimitTimeoutError
from telnyx_async._rate_limit.limiter import Limiter
from tests.virtual_time import now, virtual

from .traffic import CLOSE, admitted, limiter

TWO_LEFT: dict[str, Any] = {
    "x_ratelimit_limit": "5",
    "x_ratelimit_remaining": "2",
    "x_ratelimit_reset": "10",
}


async def one(
    limit: Limiter,
    key: str = "",
    *,
    status: int | None = 200,
    takes: float = 0.0,
    timeout: float | None = None,
    **headers: str,
) -> float:
    """Make a call, and return when it was admitted."""
    deadline = math.inf if timeout is None else now() + timeout
    async with limit.admit((key,), deadline=deadline) as admission:
        at = now()
        await asyncio.sleep(takes)
        if status is not None:
            admission.record(status, {n.replace("_", "-"): v for n, v in headers.items()})
    return at


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
async def test_a_pause_keeps_order_and_distance_and_a_shorter_one_does_not_end_it() -> None:
    limit = limiter("10/s")
    await one(limit)
    calls = asyncio.ensure_future(admitted(limit, 10))
    first, second = limit.admit(), limit.admit()
    for refused, wait in ((first, "5"), (second, "1")):
        refused.product.in_flight += 1
        refused.record(429, {"retry-after": wait})
    await asyncio.sleep(0.25)
    limit.later(first.end)
    limit.later(second.end)
    went = await calls
    assert [number for number, _ in went] == list(range(10))
    expected = [0.1, 0.2, *(5.25 + 0.1 * i for i in range(8))]
    assert [at for _, at in went] == pytest.approx(expected)


@virtual
async def test_a_pause_leaves_no_slot_of_a_waiting_call_unused() -> None:
    limit = limiter("1/s")
    refused = asyncio.ensure_future(one(limit, status=429, takes=0.5, retry_after="2"))
    await asyncio.sleep(0)
    went = await admitted(limit, 5)
    assert [at for _, at in went] == pytest.approx([2.5 + i for i in range(5)])
    await refused


@virtual
async def test_a_pause_that_passes_the_deadline_of_a_waiting_call_ends_it() -> None:
    limit = limiter("1/s")
    await one(limit, "messages", status=429, retry_after="0.1")
    second = asyncio.ensure_future(one(limit, "messages", timeout=4.0))
    third = asyncio.ensure_future(one(limit, "messages", status=429, retry_after="60"))
    await third
    with pytest.raises(RateLimitTimeoutError, match="of messages comes in"):
        await one(limit, "messages", timeout=4.0)
    assert await second == 1.0


@virtual
async def test_a_refusal_pauses_its_own_product_only(caplog: pytest.LogCaptureFixture) -> None:
    limit = limiter()
    with caplog.at_level(logging.WARNING):
        await asyncio.gather(
            *(one(limit, "messages", status=429, takes=0.1, retry_after="3") for _ in range(5))
        )
    assert [r.getMessage() for r in caplog.records] == [
        "messages: the service wants no calls for 3 s"
    ]
    assert await one(limit, "calls") == pytest.approx(0.1)
    assert await one(limit, "messages") == pytest.approx(3.1)


@virtual
async def test_a_refusal_that_names_no_wait_pauses_for_a_second() -> None:
    limit = limiter()
    await one(limit, status=429)
    assert await one(limit) == 1.0
    await one(limit, status=429, retry_after="0")
    assert await one(limit) == 1.0


@virtual
async def test_after_a_pause_a_window_grows_and_ends_when_it_is_not_reached() -> None:
    limit = limiter()
    await asyncio.gather(*(one(limit, "x", takes=1.0) for _ in range(40)))
    await asyncio.gather(
        *(one(limit, "x", status=429, takes=0.1, retry_after="1") for _ in range(5))
    )
    began = now() + 1.0
    calls = [asyncio.ensure_future(one(limit, "x", takes=1.0)) for _ in range(100)]
    await asyncio.sleep(1.5)
    assert limit.limits() == [Limit(key="x", window=40, in_flight=40, waiting=60)]
    admitted_at = [at - began for at in await asyncio.gather(*calls)]
    assert [round(at) for at in admitted_at].count(0) == 40
    assert [round(at) for at in admitted_at].count(1) >= 10
    assert limit.limits() == []


@virtual
async def test_a_window_ends_half_a_minute_after_its_pause() -> None:
    limit = limiter()
    await one(limit, status=429, retry_after="1")
    calls = [asyncio.ensure_future(one(limit, takes=100.0)) for _ in range(30)]
    late = asyncio.ensure_future(one(limit))
    await asyncio.sleep(31.5)
    await one(limit)
    times = sorted(await asyncio.gather(*calls))
    assert times[:10] == [1.0] * 10
    assert times[10:] == [31.0] * 20
    assert await late == 31.0


@virtual
async def test_a_window_shrinks_and_then_grows_by_one_with_every_success() -> None:
    limit, ends = limiter(), asyncio.Semaphore(0)
    await asyncio.gather(*(one(limit, "x", takes=0.1) for _ in range(12)))
    await one(limit, "x", status=429, retry_after="1")

    async def call() -> None:
        async with limit.admit(("x",)) as admission:
            await ends.acquire()
            admission.record(200, {})

    calls = [asyncio.ensure_future(call()) for _ in range(40)]
    await asyncio.sleep(1.5)
    windows: list[int | None] = []
    for _ in range(16):
        ends.release()
        await asyncio.sleep(0.01)
        windows += [each.window for each in limit.limits()]
    assert windows == [11, *[10] * 11, 11, 12, 13, 14]
    for _ in calls:
        ends.release()
    await asyncio.gather(*calls)


@pytest.mark.parametrize(("calls", "windows"), [(9, []), (10, [10])])
@virtual
async def test_a_window_ends_with_the_first_success_that_found_room_in_it(
    calls: int, windows: list[int]
) -> None:
    limit = limiter()
    await one(limit, "x", status=429, retry_after="1")
    slow = [asyncio.ensure_future(one(limit, "x", takes=5.0)) for _ in range(calls - 1)]
    await asyncio.sleep(2)
    await one(limit, "x")
    assert [each.window for each in limit.limits()] == windows
    await asyncio.gather(*slow)


@virtual
async def test_a_success_that_was_in_flight_when_the_pause_began_adds_to_the_window() -> None:
    limit = limiter()
    slow = [asyncio.ensure_future(one(limit, takes=0.5)) for _ in range(15)]
    await one(limit, status=429, takes=0.1, retry_after="1")
    await asyncio.gather(*slow)
    waiting = [asyncio.ensure_future(one(limit, takes=1.0)) for _ in range(30)]
    await asyncio.sleep(0.7)
    assert limit.limits()[0].window == 25
    await asyncio.gather(*waiting)


@pytest.mark.parametrize(("status", "window"), [(200, 25), (499, 25), (500, 10), (None, 10)])
@virtual
async def test_only_what_the_service_accepted_adds_to_the_window(
    status: int | None, window: int
) -> None:
    limit = limiter()
    slow = [asyncio.ensure_future(one(limit, status=status, takes=0.5)) for _ in range(15)]
    await one(limit, status=429, takes=0.1, retry_after="1")
    await asyncio.gather(*slow)
    assert limit.limits()[0].window == window


@virtual
async def test_retries_come_in_order_before_the_calls_that_wait_already() -> None:
    limit = limiter()
    await one(limit, status=429, retry_after="1")
    order: list[str] = []

    async def call(name: str, **options: bool) -> None:
        async with limit.admit(**options) as admission:  # type: ignore[arg-type]
            order.append(name)
            admission.record(200, {})

    waiting = [asyncio.ensure_future(call("first"))]
    await asyncio.sleep(0.5)
    waiting += [asyncio.ensure_future(call(name, retry=True)) for name in ("again", "and again")]
    await asyncio.gather(*waiting)
    assert order == ["again", "and again", "first"]
    assert now() == 1.0


@virtual
async def test_calls_that_wait_for_their_rate_after_the_queue_keep_their_places() -> None:
    limit, order = limiter({"sender": "1/s"}), list[str]()

    async def call(name: str, *keys: str) -> None:
        async with limit.admit(keys):
            order.append(name)

    full: dict[str, Any] = {
        "x_ratelimit_limit": "1",
        "x_ratelimit_remaining": "0",
        "x_ratelimit_reset": "1",
    }
    await one(limit, "x", **full)
    first = asyncio.ensure_future(call("first", "x", "sender:a"))
    second = asyncio.ensure_future(call("second", "x", "sender:b"))
    await asyncio.sleep(0.9)
    await call("of another product", "y", "sender:a")
    await call("of another product", "y", "sender:b")
    await asyncio.sleep(0.3)  # the limit has reset, but the next slots of the senders are later
    await one(limit, "x", **full)
    later = asyncio.ensure_future(call("later", "x"))
    await asyncio.gather(first, second, later)
    assert order[2:] == ["first", "second", "later"]


@virtual
async def test_the_limit_that_the_service_names_is_kept_to_until_it_resets() -> None:
    limit = limiter()
    await one(limit, "x", **TWO_LEFT)
    assert limit.limits() == [Limit(key="x", left=2)]
    times = await asyncio.gather(*(one(limit, "x", takes=1.0, status=None) for _ in range(9)))
    assert times[:2] == [0.0, 0.0]
    assert times[2:7] == [10.0] * 5
    assert times[7:] == [11.0] * 2  # answers without the headers end the limit
    assert limit.limits() == []


@virtual
async def test_calls_in_flight_at_the_reset_may_count_for_the_next_period() -> None:
    limit = limiter()
    await one(limit, "x", **TWO_LEFT)
    slow = [asyncio.ensure_future(one(limit, "x", takes=20.0)) for _ in range(2)]
    times = await asyncio.gather(*(one(limit, "x", takes=1.0) for _ in range(4)))
    assert times == [10.0, 10.0, 10.0, 11.0]
    await asyncio.gather(*slow)


@pytest.mark.parametrize(
    ("remaining", "wait", "left"),
    [
        ("7", "10", 4),  # an earlier answer of the same period
        ("3", "10", 3),
        ("9", "11", 4),  # resets are rounded to seconds
        ("9", "11.5", 9),  # a new period
    ],
)
@virtual
async def test_an_answer_counts_for_the_period_that_it_names(
    remaining: str, wait: str, left: int
) -> None:
    limit = limiter()
    names: dict[str, Any] = {"x_ratelimit_limit": "20"}
    calls = [
        one(limit, "x", **names, x_ratelimit_remaining="5", x_ratelimit_reset="10"),
        one(limit, "x", **names, x_ratelimit_remaining=remaining, x_ratelimit_reset=wait),
    ]
    await asyncio.gather(*calls)
    assert limit.limits() == [Limit(key="x", left=left)]


@virtual
async def test_a_call_knows_how_long_it_was_held_back() -> None:
    limit = limiter("1/s")
    await asyncio.sleep(10)
    for seconds in (0.0, 1.0):
        async with limit.admit() as admission:
            assert admission.waited == pytest.approx(seconds)
            admission.record(200, {})


@pytest.mark.parametrize("takes", [10.0, 10.5])
@virtual
async def test_an_answer_that_comes_at_or_after_the_reset_begins_a_new_period(
    takes: float,
) -> None:
    limit = limiter()
    names: dict[str, Any] = {"x_ratelimit_limit": "20"}
    await one(limit, "x", **names, x_ratelimit_remaining="5", x_ratelimit_reset="10")
    late: dict[str, Any] = {"x_ratelimit_remaining": "8", "x_ratelimit_reset": "0.2"}
    await one(limit, "x", takes=takes, **names, **late)
    assert limit.limits() == [Limit(key="x", left=8)]


@virtual
async def test_calls_in_flight_may_not_be_counted_yet_in_what_remains() -> None:
    limit = limiter()
    slow = asyncio.ensure_future(one(limit, "x", takes=5.0, status=None))
    await asyncio.sleep(1)
    await one(limit, "x", **TWO_LEFT)
    assert limit.limits() == [Limit(key="x", left=1, in_flight=1)]
    assert await one(limit, "x", takes=1.0, status=None) == 1.0
    waits = asyncio.ensure_future(one(limit, "x"))
    await slow
    assert await waits >= 5.0


@virtual
async def test_a_success_with_nothing_remaining_pauses_until_the_reset() -> None:
    limit = limiter()
    await one(limit, "x", x_ratelimit_remaining="0", x_ratelimit_reset="7")
    assert await one(limit, "y") == 0.0
    assert await one(limit, "x") == 7.0
    await one(limit, "x", x_ratelimit_remaining="0")
    assert await one(limit, "x") == 7.0


@given(st.text(max_size=12) | st.from_regex(r"-?[0-9]{1,12}(\.[0-9]+)?", fullmatch=True))
def test_an_invalid_header_counts_as_none(text: str) -> None:
    names = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after")
    limit = Limiter(clock=lambda: 0.0)
    for status in (429, 200):
        admission = limit.admit()
        admission.product.in_flight += 1
        admission.record(status, dict.fromkeys(names, text))
        admission.end()
    assert 0.0 <= admission.product.resume < 8 * 86400.0
    assert admission.product.in_flight == 0


@virtual
async def test_a_number_that_is_too_long_for_a_count_counts_as_none() -> None:
    """Python refuses to convert more than 4,300 digits, with a `ValueError`."""
    limit = limiter()
    for digits in ("1" * 10, "1" * 5000):
        await one(limit, "x", x_ratelimit_remaining=digits, x_ratelimit_limit=digits)
        await one(limit, "x", x_ratelimit_limit=digits, x_ratelimit_reset="9")
        names: dict[str, Any] = {"x_ratelimit_limit": digits, "x_ratelimit_remaining": "0"}
        await one(limit, "x", x_ratelimit_reset="0", **names)
    assert limit.limits() == []


@virtual
async def test_a_call_that_gives_up_lets_the_next_one_look() -> None:
    limit = limiter()
    await one(limit, status=429, retry_after="5")
    first = asyncio.ensure_future(one(limit))
    second = asyncio.ensure_future(one(limit))
    await asyncio.sleep(1)
    first.cancel()
    assert await second == 5.0
    with pytest.raises(asyncio.CancelledError):
        await first
    assert limit._products[""].in_flight == 0


@virtual
async def test_a_wait_whose_end_is_not_known_ends_with_the_deadline() -> None:
    limit = limiter()
    await one(limit, status=429, retry_after="1")
    slow = [asyncio.ensure_future(one(limit, takes=20.0)) for _ in range(10)]
    await asyncio.sleep(2)
    with pytest.raises(RateLimitTimeoutError, match="was not known") as caught:
        await one(limit, timeout=3.0)
    assert now() == 5.0
    assert caught.value.retry_after is None
    await asyncio.gather(*slow)


@virtual
async def test_a_rate_holds_after_a_pause_too() -> None:
    limit = limiter({"*": "10/s"})
    await one(limit, "x", status=429, retry_after="1")
    times = await asyncio.gather(*(one(limit, "x", takes=0.5) for _ in range(20)))
    assert all(b - a >= 0.1 - CLOSE for a, b in pairwise(sorted(times)))
    assert min(times) == 1.0


@virtual
async def test_calls_that_a_window_lets_go_together_keep_to_the_rate() -> None:
    limit = limiter({"*": "10/s"})
    await one(limit, "x", status=429, retry_after="1")
    times: list[float] = []

    async def call() -> None:
        async with limit.admit(("x",)) as admission:
            times.append(now())
            await asyncio.sleep(max(0.0, 4.0 - now()))
            admission.record(200, {})

    await asyncio.gather(*(call() for _ in range(15)))
    assert times[:10] == pytest.approx([1.0 + 0.1 * i for i in range(10)])
    assert times[10:] == pytest.approx([4.0 + 0.1 * i for i in range(5)])


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
