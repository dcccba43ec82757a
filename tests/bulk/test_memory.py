"""Bulk calls in memory: concurrency, outcomes, and cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest

from telnyx_async.bulk import Bulk, Outcome


class Service:
    """Counts calls, and answers them while `gate` is open."""

    def __init__(self) -> None:
        self.arrived: list[int] = []
        self.in_flight = self.peak = self.cancelled = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def call(self, *, number: int) -> int:
        self.arrived.append(number)
        self.in_flight += 1
        self.peak = max(self.peak, self.in_flight)
        try:
            await asyncio.sleep(0)
            await self.gate.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.in_flight -= 1
        if number % 10 == 3:
            raise ValueError(f"no {number}")
        return number * 2


def rows(count: int, taken: list[int] | None = None) -> Iterator[dict[str, int]]:
    for number in range(count):
        if taken is not None:
            taken.append(number)
        yield {"number": number}


async def test_every_row_has_one_outcome_and_failures_are_outcomes() -> None:
    service = Service()
    outcomes = [o async for o in Bulk(service.call, rows(100), concurrency=7)]
    assert len(outcomes) == 100
    assert sorted(service.arrived) == list(range(100))
    assert service.peak == 7
    assert {o.key: o.result for o in outcomes if o.ok} == {
        n: n * 2 for n in range(100) if n % 10 != 3
    }
    assert {str(o.error) for o in outcomes if not o.ok} == {f"no {n}" for n in range(3, 100, 10)}


async def test_outcomes_identify_their_rows() -> None:
    service = Service()
    by_name = [o async for o in Bulk(service.call, rows(2), key="number")]
    computed = [o async for o in Bulk(service.call, rows(2), key=lambda row: f"<{row['number']}>")]
    assert [(o.key, o.row) for o in by_name] == [(0, {"number": 0}), (1, {"number": 1})]
    assert [o.key for o in computed] == ["<0>", "<1>"]


async def test_a_wrong_argument_fails_its_row_only() -> None:
    service = Service()
    given: list[Mapping[str, Any]] = [{"nummer": 1}, {"number": 1}]
    outcomes = {o.key: o async for o in Bulk(service.call, given)}
    assert isinstance(outcomes[0].error, TypeError)
    assert outcomes[1].unwrap() == 2
    with pytest.raises(TypeError, match="nummer"):
        outcomes[0].unwrap()


async def test_rows_are_taken_no_faster_than_outcomes() -> None:
    service, taken = Service(), list[int]()
    async with aclosing(aiter(Bulk(service.call, rows(1000, taken), concurrency=5))) as outcomes:
        async for _ in outcomes:
            assert len(taken) <= len(service.arrived) + 1 <= 12
            if len(service.arrived) > 9:
                break


async def test_leaving_the_iteration_cancels_the_calls_in_flight() -> None:
    service = Service()
    async with aclosing(aiter(Bulk(service.call, rows(50), concurrency=10))) as outcomes:
        await anext(outcomes)
        service.gate.clear()
        for _ in range(9):
            await anext(outcomes)
        while service.in_flight < 10:
            await asyncio.sleep(0)
    assert service.in_flight == 0
    assert service.cancelled == 10
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_cancelling_the_consumer_cancels_the_calls() -> None:
    service = Service()
    service.gate.clear()

    async def consume() -> list[Outcome[int]]:
        return [o async for o in Bulk(service.call, rows(50), concurrency=10)]

    consumer = asyncio.create_task(consume())
    while service.in_flight < 10:
        await asyncio.sleep(0)
    consumer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await consumer
    assert service.cancelled == 10


async def test_rows_may_be_asynchronous_and_their_error_is_raised() -> None:
    service = Service()

    async def broken() -> AsyncIterator[Mapping[str, Any]]:
        yield {"number": 1}
        raise OSError("the disk is gone")

    seen = []
    with pytest.raises(OSError, match="disk"):
        async for outcome in Bulk(service.call, broken()):
            seen.append(outcome.key)
    assert service.in_flight == 0


async def test_a_rate_limits_the_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    class Counting:
        def __init__(self, rate: str) -> None:
            assert rate == "40/s"

        @asynccontextmanager
        async def admit(self) -> AsyncIterator[None]:
            waits.append(1)
            yield

    monkeypatch.setattr("telnyx_async.bulk._memory.Limiter", Counting)
    outcomes = [o async for o in Bulk(Service().call, rows(20), rate="40/s")]
    assert len(waits) == len(outcomes) == 20


@pytest.mark.parametrize("concurrency", [0, -1, "5"])
def test_an_invalid_concurrency_is_refused(concurrency: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="concurrency"):
        Bulk(Service.call, [], concurrency=concurrency)
