"""Pauses that a refusal begins, and the windows after them."""

from __future__ import annotations

import asyncio
import logging
from itertools import pairwise
from typing import Any

import pytest

from telnyx_async import Limit, RateLimitTimeoutError
from tests.virtual_time import now, virtual

from .traffic import CLOSE, admitted, limiter, one


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
