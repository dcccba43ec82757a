"""Quotas that the service names in the headers of its responses."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async import Limit
from telnyx_async._rate_limit.limiter import Limiter
from tests.virtual_time import virtual

from .traffic import limiter, one

TWO_LEFT: dict[str, Any] = {
    "x_ratelimit_limit": "5",
    "x_ratelimit_remaining": "2",
    "x_ratelimit_reset": "10",
}


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
