"""The runner: the states of rows and of the job after each kind of response."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from telnyx_async import ConnectError, HttpResponse, RateLimitError, ReadTimeoutError, TLSError
from telnyx_async.bulk import JobStoppedError, State
from telnyx_async.bulk._rows import Reservation
from telnyx_async.bulk._run.runner import Runner, Settings

from .jobs import Client, FakeSleep, a_job, counts, error_response, ok, run


async def test_every_row_is_sent_once(journal: str) -> None:
    results: list[Any] = []
    async with a_job(journal, 200, concurrency=10) as (job, client):
        status = await job.run(lambda attempt, result: results.append((attempt.key, result.state)))
        assert status.finished
        assert await counts(job) == {"done": 200}
        assert set(client.sent.values()) == {1}
        assert len({key for key, _ in results}) == 200
        [row, *_] = [row async for row in job.rows(State.DONE)]
        assert (row.resource_id, row.status, row.attempts) == ("a", 200, 1)
        await job.run()
        assert sum(client.sent.values()) == 200
        assert await job.settings() == {"rate": None, "concurrency": 10, "timeout": 60.0}


async def test_a_rejected_row_does_not_stop_the_others(journal: str) -> None:
    async with a_job(journal, 20) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            if b'"n5"' in body:
                raise error_response(422)
            return ok()

        client.respond = respond
        await job.run()
        assert await counts(job) == {"done": 19, "rejected": 1}
        [row] = [row async for row in job.rows(State.REJECTED)]
        assert "UnprocessableEntityError" in (row.error or "")


async def test_throttled_rows_are_sent_again_later(journal: str) -> None:
    async with a_job(journal, 3, concurrency=1, rate="1000/s") as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            if count == 1:
                raise error_response(429, retry_after="30")
            return ok()

        client.respond = respond
        waits = await run(job)
        assert await counts(job) == {"done": 3}
        assert sum(wait > 25 for wait in waits) >= 3
        assert [row.attempts async for row in job.rows()] == [1, 1, 1]


async def test_connections_that_fail_now_and_then_do_not_stop_a_job(journal: str) -> None:
    async with a_job(journal, 30, concurrency=1) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            if sum(client.sent.values()) % 2:
                raise ConnectError("refused")
            return ok()

        client.respond = respond
        await run(job)
        assert await counts(job) == {"done": 30}


async def test_without_a_connection_the_job_pauses_and_then_stops(journal: str) -> None:
    async with a_job(journal, 2, concurrency=1) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise ConnectError("refused")

        client.respond = respond
        with pytest.raises(JobStoppedError, match="no connection"):
            await run(job)
        assert await counts(job) == {"pending": 2}
        client.respond = Client().respond
        with pytest.raises(JobStoppedError, match="stopped"):
            await job.run()
        await job.resume()
        await run(job)
        assert await counts(job) == {"done": 2}


@pytest.mark.parametrize("status", [401, 402])
async def test_an_error_of_the_account_stops_the_job(journal: str, status: int) -> None:
    async with a_job(journal, 30, concurrency=3) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise error_response(status)

        client.respond = respond
        with pytest.raises(JobStoppedError, match=str(status)):
            await job.run()
        assert await counts(job) == {"pending": 30}
        assert sum(client.sent.values()) <= 3


async def test_many_unknown_rows_in_succession_stop_the_job(journal: str) -> None:
    async with a_job(journal, 100, concurrency=5) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise error_response(500)

        client.respond = respond
        with pytest.raises(JobStoppedError, match="stopped: 16 requests in succession ended unk"):
            await job.run()
        found = await counts(job)
        assert 15 < found["unknown"] <= 21
        assert set(client.sent.values()) == {1}


async def test_unknown_rows_are_repeated_with_the_same_key(journal: str) -> None:
    async with a_job(journal, 5, "messages.send", concurrency=2) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            if count < 3:
                raise ReadTimeoutError
            return ok()

        client.respond = respond
        await run(job)
        assert await counts(job) == {"done": 5}
        assert set(client.sent.values()) == {3}
        assert len(client.keys) == 5


async def test_an_unknown_row_whose_repetition_is_throttled_stays_unknown(journal: str) -> None:
    async with a_job(journal, 1, "messages.send", concurrency=1) as (job, client):
        seen: list[str] = []

        async def respond(body: bytes, count: int) -> HttpResponse:
            seen.append((await job.status()).counts and str(count))
            if count == 1:
                raise ReadTimeoutError
            raise error_response(429) if count < 4 else error_response(500)

        client.respond = respond
        await run(job)
        assert await counts(job) == {"unknown": 1}
        # Five attempts that may have been carried out, and two that were throttled.
        assert seen == [str(n) for n in range(1, 8)]


async def test_rows_wait_for_the_rate_of_their_sender(journal: str) -> None:
    async with a_job(journal, 0, "messages.send", rate={"sender": "1/m"}) as (job, _):
        await job.load([{"to": f"+{n}", "from_": f"+{n % 2}"} for n in range(4)], key="to")
        waits = await run(job)
        assert await counts(job) == {"done": 4}
        assert sum(55 < wait <= 60 for wait in waits) == 2


async def test_an_invalid_certificate_stops_the_job(journal: str) -> None:
    async with a_job(journal, 3, concurrency=1) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise TLSError

        client.respond = respond
        with pytest.raises(JobStoppedError):
            await job.run()
        assert await counts(job) == {"pending": 3}
        assert sum(client.sent.values()) == 1


async def test_the_rate_limit_of_the_client_returns_a_row_to_pending(journal: str) -> None:
    async with a_job(journal, 1, concurrency=1) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            if count == 1:
                error = RateLimitError("by the client itself")
                error.sent, error.retry_after = False, 2.0
                raise error
            return ok()

        client.respond = respond
        await run(job)
        assert await counts(job) == {"done": 1}


async def test_rows_to_which_no_rate_applies_do_not_wait(journal: str) -> None:
    async with a_job(journal, 3, rate={"sender": "1/h"}) as (job, _):
        assert not await run(job)
        assert await counts(job) == {"done": 3}


async def test_a_run_leaves_no_task_behind(journal: str) -> None:
    """Not even those that waited for a rate, or for a row to end."""
    before = asyncio.all_tasks()
    async with a_job(journal, 5, rate="100/s", concurrency=3) as (job, client):
        client.respond = throttled_once()
        await run(job)
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == before


async def test_a_run_that_waits_until_a_row_may_be_sent_is_stopped_at_once(journal: str) -> None:
    waiting = asyncio.Event()

    async def sleep(seconds: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    async with a_job(journal, 1) as (job, client):
        await job.acquire()
        runner = job.runner()
        runner.sleep = sleep
        await job.opened_journal.reserve(1, hold=300, replay=runner.replay)
        running = asyncio.create_task(runner.run())
        await waiting.wait()
        runner.stop()
        await running
        assert not client.sent


async def test_the_result_of_a_row_that_is_in_flight_at_a_stop_is_reported(journal: str) -> None:
    results: list[State] = []
    async with a_job(journal, 3, concurrency=1) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            job.stop()
            return ok()

        client.respond = respond
        await job.run(lambda attempt, result: results.append(result.state))
        assert results == [State.DONE]
        assert await counts(job) == {"done": 1, "pending": 2}


def throttled_once() -> Any:
    seen: set[bytes] = set()

    async def respond(body: bytes, count: int) -> Any:
        if body not in seen:
            seen.add(body)
            raise error_response(429, retry_after="1")
        return ok()

    return respond


def test_settings_have_these_defaults() -> None:
    assert (Settings().concurrency, Settings().timeout) == (50, 60.0)


@pytest.mark.parametrize(("age", "is_taken"), [(29.9, True), (30.0, False), (59.0, False)])
def test_a_row_is_sent_only_in_the_first_half_of_its_hold(age: float, is_taken: bool) -> None:
    """A request may take as long as its timeout, and its transactions a few seconds more."""
    unused: Any = None
    runner = Runner(
        unused, unused, unused, unused, Settings(timeout=55.0), monotonic=lambda: 1000.0 + age
    )
    assert runner.lease == 60.0
    runner._reserved.append(Reservation(1, ""))
    runner._reserved_at = 1000.0
    assert (runner.take() is not None) is is_taken
    assert runner.in_flight == len(runner.held) == int(is_taken)


@pytest.mark.parametrize("concurrency", [1, 2])
async def test_a_job_stops_after_ten_failed_connections_of_each_task(
    concurrency: int, journal: str
) -> None:
    async with a_job(journal, 30, concurrency=concurrency) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise ConnectError

        client.respond = respond
        await job.acquire()
        runner = job.runner()
        runner.sleep = sleep = FakeSleep(job, [])
        with pytest.raises(JobStoppedError, match="no connection"):
            await runner.run()
        assert max(sleep.waits) == pytest.approx(8.0, abs=0.9)
        assert 10 * concurrency < sum(client.sent.values()) <= 11 * concurrency
        assert await counts(job) == {"pending": 30}
