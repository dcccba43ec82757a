"""Jobs that are paused, stopped, cancelled or decided about, while they run."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from telnyx_async import HttpResponse, ReadTimeoutError
from telnyx_async.bulk import Job, JobStoppedError, State
from telnyx_async.bulk._journal.journal import Journal

from .jobs import Client, a_job, counts, ok


async def _decide(decision: Any) -> Any:
    return decision


async def test_decisions_about_unknown_rows(place: str) -> None:
    async with a_job(place, 4) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            raise ReadTimeoutError

        client.answer = answer
        await job.run()
        keys = [row.key async for row in job.rows(State.UNKNOWN)]
        assert await job.resolve(keys[0], "done")
        assert await job.resolve(keys[1], "abandon")
        assert not await job.resolve(keys[1], "resend")
        found = await job.reconcile(lambda row: _decide("resend" if row.key == keys[2] else None))
        assert found == {"done": 0, "resend": 1, "abandon": 0, "no trace": 0}
        assert await counts(job) == {"done": 1, "abandoned": 1, "pending": 1, "unknown": 1}
        client.answer = Client().answer
        await job.run()
        assert sorted(client.sent.values()) == [1, 1, 1, 2]


async def test_pausing_and_cancelling_from_another_process(place: str) -> None:
    async with a_job(place, 30, concurrency=2) as (job, client):
        for act, state in ((Job.pause, "paused"), (Job.cancel, "cancelled")):

            async def answer(body: bytes, count: int, act: Any = act) -> HttpResponse:
                async with Job(place) as other:
                    await act(other)
                return ok()

            client.answer = answer
            before = sum(client.sent.values())
            with pytest.raises(JobStoppedError, match=state):
                await job.run()
            assert sum(client.sent.values()) - before <= 4
            if state == "paused":
                await job.resume()
        found = await counts(job)
        assert found["skipped"] + found["done"] == 30


async def test_stop_lets_what_is_in_flight_end(place: str) -> None:
    async with a_job(place, 30, concurrency=4) as (job, client):
        job.stop()
        assert job.in_flight == 0

        async def answer(body: bytes, count: int) -> HttpResponse:
            assert 1 <= job.in_flight <= 4
            job.stop()
            return ok()

        client.answer = answer
        await job.run()
        found = await counts(job)
        assert found["done"] == sum(client.sent.values()) <= 4
        assert found["pending"] == 30 - found["done"]


async def test_cancelled_rows_are_unknown(place: str) -> None:
    async with a_job(place, 10, concurrency=4) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            await asyncio.Event().wait()
            raise AssertionError

        client.answer = answer
        running = asyncio.create_task(job.run())
        while client.in_flight < 4:
            await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert await counts(job) == {"pending": 6, "unknown": 4}


async def test_a_row_that_is_cancelled_while_it_is_written_down_was_not_sent(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(place, 1) as (job, client):
        await job.acquire()
        claim = Journal.claim
        claiming = asyncio.Event()

        async def slow(*args: Any, **kwargs: Any) -> Any:
            claiming.set()
            await asyncio.sleep(0)
            return await claim(*args, **kwargs)

        monkeypatch.setattr(Journal, "claim", slow)
        running = asyncio.create_task(job.run())
        await claiming.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert await counts(job) == {"pending": 1}
        assert not client.sent


async def test_a_row_that_waits_when_the_job_is_stopped_was_not_sent(place: str) -> None:
    async with a_job(place, 5, rate="1/h", concurrency=3) as (job, client):
        running = asyncio.create_task(job.run())
        while not client.sent:
            await asyncio.sleep(0)
        job.stop()
        await running
        assert sum(client.sent.values()) == 1
        assert await counts(job) == {"done": 1, "pending": 4}


async def test_what_was_decided_meanwhile_is_not_sent(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(place, 1) as (job, client):
        await job.acquire()
        take = Journal.take

        async def stolen(self: Journal, *args: Any, **kwargs: Any) -> Any:
            held = await take(self, *args, **kwargs)
            await self.database.run(lambda t: t.change("UPDATE bulk_call SET state = 'done'"))
            return held

        monkeypatch.setattr(Journal, "take", stolen)
        await job.run()
        assert not client.sent


async def test_what_was_decided_while_it_was_sent_stays(place: str) -> None:
    told: list[Any] = []
    async with a_job(place, 1) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            await job.opened.recover(alone=True)
            [row] = [row async for row in job.rows(State.UNKNOWN)]
            assert await job.resolve(row.key, "abandon")
            return ok()

        client.answer = answer
        await job.run(lambda claim, record: told.append(record))
        assert await counts(job) == {"abandoned": 1}
        assert not told
