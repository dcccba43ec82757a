"""Time that tests can move."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from telnyx_async.emulator import Clock, Emulator

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def test_stands_still_but_for_what_is_asked() -> None:
    clock = Clock(NOON, running=False)
    assert clock.timestamp() == "2026-01-01T12:00:00.000000Z"
    clock.advance(60)
    assert clock.timestamp() == "2026-01-01T12:01:00.000000Z"
    assert clock.timestamp(3600) == "2026-01-01T13:01:00.000000Z"
    assert clock.until_next() is None


def test_everything_happens_at_its_time() -> None:
    clock = Clock(NOON, running=False)
    happened: list[tuple[str, str]] = []

    def note(name: str) -> None:
        happened.append((name, clock.timestamp()[11:19]))

    clock.call_later(20, lambda: note("late"))
    clock.call_later(10, lambda: clock.call_later(5, lambda: note("chained")))
    clock.call_later(10, lambda: note("early"))
    clock.call_later(99, lambda: note("never"))
    clock.advance(30)
    assert happened == [("early", "12:00:10"), ("chained", "12:00:15"), ("late", "12:00:20")]
    clock.forget()
    clock.advance(99)
    assert len(happened) == 3


def test_runs_by_itself() -> None:
    clock = Clock()
    before = clock.time()
    assert clock.time() >= before
    assert clock.until_next() is None
    clock.call_later(-1, lambda: None)
    assert clock.until_next() == 0
    clock.tick()
    assert clock.until_next() is None


async def test_things_happen_without_being_asked() -> None:
    async with Emulator() as server:
        done = asyncio.Event()
        server.clock.call_later(0.0, done.set)
        await asyncio.wait_for(done.wait(), 30)
