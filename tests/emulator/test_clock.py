"""The clock, which tests can advance."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from telnyx_async.emulator import Emulator, VirtualClock

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def test_clock_stands_still_until_it_is_advanced() -> None:
    clock = VirtualClock(NOON, running=False)
    assert clock.timestamp() == "2026-01-01T12:00:00.000000Z"
    clock.advance(60)
    assert clock.timestamp() == "2026-01-01T12:01:00.000000Z"
    assert clock.timestamp(3600) == "2026-01-01T13:01:00.000000Z"
    assert clock.until_next() is None


def test_timers_run_at_their_times() -> None:
    clock = VirtualClock(NOON, running=False)
    happened: list[tuple[str, str]] = []

    def note(name: str) -> None:
        happened.append((name, clock.timestamp()[11:19]))

    clock.call_later(20, lambda: note("late"))
    clock.call_later(10, lambda: clock.call_later(5, lambda: note("chained")))
    clock.call_later(10, lambda: note("early"))
    clock.call_later(99, lambda: note("never"))
    clock.advance(30)
    assert happened == [("early", "12:00:10"), ("chained", "12:00:15"), ("late", "12:00:20")]
    clock.clear()
    clock.advance(99)
    assert len(happened) == 3


def test_running_clock_follows_the_system() -> None:
    clock = VirtualClock()
    before = clock.time()
    assert clock.time() >= before
    assert clock.until_next() is None
    clock.call_later(-1, lambda: None)
    assert clock.until_next() == 0
    clock.run_due()
    assert clock.until_next() is None


async def test_timers_run_without_requests() -> None:
    async with Emulator() as server:
        done = asyncio.Event()
        server.clock.call_later(0.0, done.set)
        await asyncio.wait_for(done.wait(), 30)
