"""The limiter that learns the service's limit, and forgets it."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from virtual_time import now, virtual

from telnyx_async._rate_limit.gcra import Rate
from telnyx_async._rate_limit.limiter import WaitTooLong

from .traffic import CLOSE, Server, grants, limiter, most_in_a_second, storm


@pytest.mark.parametrize("says", ["retry", "retry limit", "limit remaining", "remaining retry", ""])
@pytest.mark.parametrize("latency", [0.004, 0.02, 0.1])
@virtual
async def test_a_storm_is_calmed(says: str, latency: float) -> None:
    server = Server(50, says=says)
    await storm(limiter(), server, 200, latency=latency)
    late = [t for t in server.arrivals if t >= server.arrivals[0] + 1.0]
    assert len(server.arrivals) <= 220
    assert most_in_a_second(late) <= 55
    assert now() < 8.0


@pytest.mark.parametrize("says", ["retry", "limit remaining retry"])
@virtual
async def test_a_long_storm_keeps_near_the_limit(says: str) -> None:
    server = Server(50, says=says)
    await storm(limiter(), server, 3000)
    assert server.refused <= 3000 * 0.02
    assert now() < 3000 / 50 * 1.35
    assert most_in_a_second([t for t in server.arrivals if t > 1.0]) <= 55


@virtual
async def test_what_is_learned_is_forgotten_and_what_waits_by_it_goes() -> None:
    limit, server = limiter(), Server(2, says="retry", period=10.0)
    await storm(limit, server, 5)
    assert limit._learned is not None
    server.limit = 10**6
    calls = asyncio.ensure_future(storm(limit, server, 400))
    await asyncio.sleep(80)
    await storm(limit, server, 1)
    assert limit._learned is None
    await calls
    assert now() < 200


@virtual
async def test_a_limit_of_a_longer_period_is_learned_anew() -> None:
    limit = limiter()
    await limit.wait()
    limit.observe(429, {"x-ratelimit-limit": "60", "x-ratelimit-reset": "1"})
    assert limit._learned is not None
    assert limit._learned.rate == Rate(60, 1.0)
    calls = asyncio.ensure_future(grants(limit, 10))
    await asyncio.sleep(0)
    limit._start.count()
    limit.observe(429, {"x-ratelimit-limit": "60", "x-ratelimit-reset": "50"})
    assert limit._learned.rate == Rate(60, 60.0)
    times = [at for _, at in await calls]
    assert times[0] >= 50.0
    assert all(b - a >= 1.0 - CLOSE for a, b in pairwise(times))


@virtual
async def test_without_a_success_one_call_goes_first() -> None:
    limit, server = limiter(), Server(0, says="retry")
    calls = asyncio.ensure_future(storm(limit, server, 100, latency=0.01))
    await asyncio.sleep(0.9)
    assert len(server.arrivals) == 20
    server.limit = 10**6
    await calls
    assert len([t for t in server.arrivals if t < 1.015]) == 21
    assert now() < 1.2


@virtual
async def test_an_answer_that_says_that_nothing_remains_stops_all_calls() -> None:
    limit = limiter()
    await limit.wait()
    limit.observe(200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "3"})
    with pytest.raises(WaitTooLong):
        await limit.wait(timeout=1.0)
    await limit.wait(timeout=4.0)
    assert now() == 3.0


@virtual
async def test_a_pause_without_a_rate_is_waited_for() -> None:
    limit = limiter()
    limit.pause(2.0)
    with pytest.raises(WaitTooLong):
        await limit.wait(timeout=1.0)
    await limit.wait()
    assert now() == 2.0
    limit.observe()


@virtual
async def test_a_429_that_names_no_wait_pauses_for_a_second() -> None:
    limit = limiter()
    await limit.wait()
    limit.observe(429)
    await limit.wait()
    assert now() == 1.0


@virtual
async def test_no_wait_is_none_and_nothing_that_remains_without_a_reset_stops_nobody() -> None:
    limit = limiter()
    for status, headers in (
        (200, {"x-ratelimit-remaining": "0"}),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "0"}),
        (429, {"retry-after": "0"}),
    ):
        await limit.wait()
        limit.observe(status, headers)
    assert now() == 0.0
    assert limit._learned is not None
    assert limit._learned.rate == Rate(2.0)


@virtual
async def test_what_is_learned_never_lifts_a_rate_that_was_given() -> None:
    limit = limiter({"sender": "10/s"})
    await storm(limit, Server(50, says="retry"), 100)
    limit._start.count()
    limit.observe(429, {"retry-after": "1"})
    went = await grants(limit, 250, ["sender:a"])
    assert most_in_a_second([at for _, at in went]) == 10


@virtual
async def test_the_limit_of_a_few_operations_does_not_slow_the_others() -> None:
    limit = limiter()
    for _ in range(100):
        await limit.wait()
        await asyncio.sleep(0.01)
        limit.observe(200)
    await limit.wait()
    few = {"x-ratelimit-limit": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}
    limit.observe(200, few)
    assert limit._learned is None
    began = now()
    await storm(limit, Server(10**6), 100)
    assert 1.0 <= now() - began < 1.5
