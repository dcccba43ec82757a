"""Slow start: how many calls go while nothing is known of a limit."""

from __future__ import annotations

import asyncio

from virtual_time import now, virtual

from telnyx_async._rate_limit.server_limit import SlowStart

from .traffic import Server, limiter, storm


@virtual
async def test_slow_calls_do_not_hold_others_back() -> None:
    limit = limiter()
    went = []

    async def call() -> None:
        await limit.wait()
        went.append(now())
        await asyncio.sleep(60)
        limit.observe(200)

    await asyncio.gather(*(call() for _ in range(200)))
    assert went[:20] == [0.0] * 20
    assert max(went) == 1.0


@virtual
async def test_the_wait_for_slow_calls_ends_with_the_deadline() -> None:
    limit = limiter()
    for _ in range(20):
        await limit.wait()
    await limit.wait(timeout=0.25)
    assert now() == 0.25
    await limit.wait(timeout=30.0)
    assert now() == 1.25


@virtual
async def test_answers_let_the_others_follow() -> None:
    limit, server = limiter(), Server(10**6)
    await storm(limit, server, 2000, latency=0.01)
    assert now() < 0.5
    assert limit._start.size == 500


@virtual
async def test_a_call_that_gives_up_leaves_its_place() -> None:
    start = SlowStart(first=1, size=1)
    assert await start.enter()
    first, second = (asyncio.ensure_future(start.enter()) for _ in range(2))
    await asyncio.sleep(0.1)
    first.cancel()
    await asyncio.sleep(0)
    start.leave()
    second.cancel()
    await asyncio.sleep(0.1)
    assert (first.cancelled(), second.cancelled()) == (True, True)
    assert start.under_way == 0


@virtual
async def test_a_call_that_gives_up_while_all_are_called_off_takes_no_place() -> None:
    start = SlowStart(first=1, size=1)
    assert await start.enter()
    waiting = asyncio.ensure_future(start.enter())
    other = asyncio.ensure_future(start.enter())
    await asyncio.sleep(0.1)
    start.call_off()
    waiting.cancel()
    assert not await other
    assert waiting.cancelled()
    assert start.under_way == 1


@virtual
async def test_who_was_called_and_has_run_out_of_patience_goes_once() -> None:
    start = SlowStart(first=1, size=1)
    assert await start.enter()
    waiting = asyncio.ensure_future(start.enter())
    asyncio.get_running_loop().call_later(1.0, start.leave)
    assert await waiting
    await asyncio.sleep(1.0)
    assert start.under_way == 1


def test_a_place_does_not_go_to_a_loop_that_is_closed() -> None:
    start = SlowStart(first=1, size=1)

    async def leave_waiting() -> None:
        await start.enter()
        asyncio.get_running_loop().call_soon(asyncio.get_running_loop().stop)
        await start.enter()

    loop = asyncio.new_event_loop()
    task = loop.create_task(leave_waiting())
    loop.run_forever()
    loop.close()
    start.leave()
    assert start.under_way == 0
    assert task._log_destroy_pending  # type: ignore[attr-defined]
    task._log_destroy_pending = False  # type: ignore[attr-defined]


@virtual
async def test_a_pause_that_begins_as_a_call_is_let_go_still_holds_it() -> None:
    limit = limiter()
    limit._start = SlowStart(first=1, size=1)
    await limit.wait()
    second = asyncio.ensure_future(limit.wait())
    await asyncio.sleep(0.1)
    limit._start.leave()
    limit.pause(5.0)
    await second
    assert now() == 5.1
