"""A row whose earlier attempt may have been carried out is never reported as rejected."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

from telnyx_async import AmbiguousSendError, HttpResponse, ReadTimeoutError
from telnyx_async.bulk import Job, JobStoppedError, State
from telnyx_async.bulk._rows import AttemptResult, ReplayWindow
from telnyx_async.bulk._run.verdict import of_error

from .jobs import Client, a_job, counts, error_response, run

REFUSALS = [400, 403, 404, 409, 413, 422]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("status", REFUSALS)
def test_a_refused_repetition_is_unknown(method: str, status: int) -> None:
    verdict = of_error(error_response(status), method=method, attempt=2)
    if (method, status) == ("DELETE", 404):  # an earlier attempt has deleted it
        assert verdict.result.state is State.DONE
        return
    assert verdict.result.state is State.UNKNOWN
    assert verdict.result.status == status
    assert "an earlier attempt may have been carried out" in (verdict.result.error or "")
    assert of_error(error_response(status), method=method).result.state is State.REJECTED


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_a_refused_read_is_rejected_at_any_attempt(method: str) -> None:
    assert of_error(error_response(404), method=method, attempt=2).result.state is State.REJECTED


def test_a_refused_permission_still_stops_the_job() -> None:
    assert of_error(error_response(403), attempt=2).stop


@pytest.mark.parametrize("status", REFUSALS)
async def test_a_message_whose_first_response_was_lost(journal: str, status: int) -> None:
    async with a_job(journal, 3, "messages.send", concurrency=1) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise ReadTimeoutError if count == 1 else error_response(status)

        client.respond = respond
        with pytest.raises(JobStoppedError) if status == 403 else contextlib.nullcontext():
            await run(job)
        assert await counts(job) == {"unknown": 3}


async def test_a_delete_whose_first_response_was_lost(journal: str) -> None:
    client: Any = Client()

    async def respond(body: bytes, count: int) -> HttpResponse:
        raise ReadTimeoutError if count == 1 else error_response(422)

    client.respond = respond
    async with Job(journal, "rooms.delete", client=client) as job:
        await job.load([{"room_id": "a"}])
        await run(job)
        assert await counts(job) == {"unknown": 1}


async def test_a_repetition_that_was_not_processed_leaves_the_doubt(journal: str) -> None:
    """Throttled, then refused: the throttled attempt is not counted, the one before it is."""
    async with a_job(journal, 1, "messages.send") as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise {1: ReadTimeoutError(), 2: error_response(429)}.get(count, error_response(422))

        client.respond = respond
        await run(job)
        assert await counts(job) == {"unknown": 1}


async def test_an_attempt_that_was_cut_short_by_a_kill_leaves_the_doubt(journal: str) -> None:
    replay = ReplayWindow(seconds=1000.0)
    async with a_job(journal, 1, "messages.send") as (job, client):
        for _ in range(2):  # processes that are killed in the first and in the second attempt
            [row] = await job.opened_journal.reserve(1, hold=9, replay=replay)
            await job.opened_journal.begin_attempt(row, lease=9, replay=replay)
            await job.opened_journal.recover(exclusive=True)

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise error_response(422)

        client.respond = respond
        await run(job)
        assert await counts(job) == {"unknown": 1}


async def test_kills_do_not_use_up_the_attempts_of_a_row(journal: str) -> None:
    """What the service can settle is settled, however often the process was killed before."""
    replay = ReplayWindow(seconds=1000.0)
    async with a_job(journal, 1, "messages.send") as (job, client):
        for _ in range(12):
            [row] = await job.opened_journal.reserve(1, hold=9, replay=replay)
            assert await job.opened_journal.begin_attempt(row, lease=9, replay=replay)
            await job.opened_journal.recover(exclusive=True)
        await job.run()
        assert await counts(job) == {"done": 1}
        assert sum(client.sent.values()) == 1


async def test_attempts_that_ended_otherwise_are_still_limited(journal: str) -> None:
    replay = ReplayWindow(seconds=1000.0)
    unknown = AttemptResult(state=State.UNKNOWN)
    async with a_job(journal, 1, "messages.send") as (job, _):
        for _ in range(5):
            [row] = await job.opened_journal.reserve(1, hold=9, replay=replay)
            attempt = await job.opened_journal.begin_attempt(row, lease=9, replay=replay)
            assert attempt is not None
            await job.opened_journal.record(attempt, unknown)
            await job.opened_journal.recover(exclusive=True)
        assert await job.opened_journal.reserve(1, hold=9, replay=replay) == []


async def test_a_row_that_is_to_be_sent_again_has_all_its_attempts_again(journal: str) -> None:
    async with a_job(journal, 1) as (job, client):

        async def lose(body: bytes, count: int) -> Any:
            raise AmbiguousSendError("reset")

        respond, client.respond = client.respond, lose
        await run(job)
        [row] = [row async for row in job.rows()]
        assert (row.state, row.attempts) == (State.UNKNOWN, 1)
        assert await job.resolve(row.key, "resend")
        [row] = [row async for row in job.rows()]
        assert (row.state, row.attempts) == (State.PENDING, 0)
        client.respond = respond
        await run(job)
        [row] = [row async for row in job.rows()]
        assert (row.state, row.attempts) == (State.DONE, 1)
