"""Jobs that are paused, stopped, cancelled or resolved while they run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from attrs import define

from telnyx_async import AsyncTelnyx, ConnectError, Hooks, HttpResponse, ReadTimeoutError
from telnyx_async.bulk import Job, JobStoppedError, State
from telnyx_async.bulk._journal.journal import Journal

from .jobs import Client, a_job, counts, ok


async def _finding(finding: Any) -> Any:
    return finding


async def test_resolving_unknown_rows(journal: str) -> None:
    async with a_job(journal, 4) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            raise ReadTimeoutError

        client.respond = respond
        await job.run()
        keys = [row.key async for row in job.rows(State.UNKNOWN)]
        assert await job.resolve(keys[0], "done")
        assert await job.resolve(keys[1], "abandon")
        assert not await job.resolve(keys[1], "resend")
        found = await job.reconcile(lambda row: _finding("resend" if row.key == keys[2] else None))
        assert found == {"done": 0, "resend": 1, "abandon": 0, "no trace": 0}
        assert await counts(job) == {"done": 1, "abandoned": 1, "pending": 1, "unknown": 1}
        client.respond = Client().respond
        await job.run()
        assert sorted(client.sent.values()) == [1, 1, 1, 2]


async def test_pausing_and_cancelling_from_another_process(journal: str) -> None:
    async with a_job(journal, 30, concurrency=2) as (job, client):
        for act, state in ((Job.pause, "paused"), (Job.cancel, "cancelled")):

            async def respond(body: bytes, count: int, act: Any = act) -> HttpResponse:
                async with Job(journal) as other:
                    await act(other)
                return ok()

            client.respond = respond
            before = sum(client.sent.values())
            with pytest.raises(JobStoppedError, match=state):
                await job.run()
            assert sum(client.sent.values()) - before <= 4
            if state == "paused":
                await job.resume()
        found = await counts(job)
        assert found["skipped"] + found["done"] == 30


async def test_stop_waits_for_rows_in_flight(journal: str) -> None:
    async with a_job(journal, 30, concurrency=4) as (job, client):
        job.stop()
        assert job.in_flight == 0

        async def respond(body: bytes, count: int) -> HttpResponse:
            assert 1 <= job.in_flight <= 4
            job.stop()
            return ok()

        client.respond = respond
        await job.run()
        found = await counts(job)
        assert found["done"] == sum(client.sent.values()) <= 4
        assert found["pending"] == 30 - found["done"]


async def test_rows_in_flight_when_a_run_is_cancelled_are_unknown(journal: str) -> None:
    async with a_job(journal, 10, concurrency=4) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            await asyncio.Event().wait()
            raise AssertionError

        client.respond = respond
        running = asyncio.create_task(job.run())
        while client.in_flight < 4:
            await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert await counts(job) == {"pending": 6, "unknown": 4}


async def test_a_row_whose_attempt_is_being_recorded_when_cancelled_stays_pending(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(journal, 1) as (job, client):
        await job.acquire()
        begin_attempt = Journal.begin_attempt
        beginning = asyncio.Event()

        async def slow(*args: Any, **kwargs: Any) -> Any:
            beginning.set()
            await asyncio.sleep(0)
            return await begin_attempt(*args, **kwargs)

        monkeypatch.setattr(Journal, "begin_attempt", slow)
        running = asyncio.create_task(job.run())
        await beginning.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert await counts(job) == {"pending": 1}
        assert not client.sent


async def test_a_row_that_waits_for_a_slot_when_stopped_stays_pending(journal: str) -> None:
    async with a_job(journal, 5, rate="1/h", concurrency=3) as (job, client):
        running = asyncio.create_task(job.run())
        while not client.sent:
            await asyncio.sleep(0)
        job.stop()
        await running
        assert sum(client.sent.values()) == 1
        assert await counts(job) == {"done": 1, "pending": 4}


async def test_a_row_that_was_resolved_after_its_reservation_is_not_sent(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(journal, 1) as (job, client):
        await job.acquire()
        reserve = Journal.reserve

        def resolved(self: Journal, *args: Any, **kwargs: Any) -> Any:
            reservations = reserve(self, *args, **kwargs)
            self.database.run(lambda t: t.execute("UPDATE bulk_call SET state = 'done'"))
            return reservations

        monkeypatch.setattr(Journal, "reserve", resolved)
        await job.run()
        assert not client.sent


async def test_a_decision_made_while_a_row_is_in_flight_stays(journal: str) -> None:
    results: list[Any] = []
    async with a_job(journal, 1) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            await job.opened_journal.recover(exclusive=True)
            [row] = [row async for row in job.rows(State.UNKNOWN)]
            assert await job.resolve(row.key, "abandon")
            return ok()

        client.respond = respond
        await job.run(lambda attempt, result: results.append(result))
        assert await counts(job) == {"abandoned": 1}
        assert not results


@define
class _Answers:
    """A transport that has the outcome of each request."""

    outcome: HttpResponse | Exception

    async def send(self, request: object, **options: object) -> HttpResponse:
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome

    async def aclose(self) -> None: ...


def _refused() -> HttpResponse:
    return HttpResponse(status=422, headers={}, body=b'{"errors": [{"code": "1", "title": "no"}]}')


def _not_sent() -> Exception:
    error = ConnectError("refused")
    error.sent = False
    return error


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (ok, "done"),
        (lambda: HttpResponse(299, {}, b"{}"), "done"),
        (lambda: HttpResponse(300, {}, b"{}"), "unknown"),
        (_refused, "rejected"),
        (_not_sent, "pending"),
        (ReadTimeoutError, "unknown"),
    ],
)
async def test_a_row_that_is_cancelled_in_a_hook_keeps_the_result_that_had_arrived(
    journal: str, outcome: Callable[[], Any], state: str
) -> None:
    told = asyncio.Event()

    async def on_response(event: object) -> None:
        told.set()
        await asyncio.Event().wait()

    hooks: Any = Hooks(on_response=on_response)
    transport: Any = _Answers(outcome())
    async with (
        AsyncTelnyx(api_key="KEY", transport=transport, hooks=hooks) as client,
        Job(journal, client.rooms.create) as job,
    ):
        await job.load([{"unique_name": "a"}])
        running = asyncio.create_task(job.run())
        await told.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert await counts(job) == {state: 1}
