"""The runner: what happens to rows when answers, the journal, the clock or the caller misbehave."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import define

from telnyx_async import ConnectError, HttpResponse, RateLimitError, ReadTimeoutError, TLSError
from telnyx_async._errors import from_response
from telnyx_async._operation import Call, Operation
from telnyx_async.bulk import ClockError, Job, JobInUseError, JobStoppedError, JournalError, State
from telnyx_async.bulk import _statements as sql
from telnyx_async.bulk._journal import Journal
from telnyx_async.bulk._records import Record, Settling

Answer = Callable[[str, int], Awaitable[HttpResponse]]


def ok(name: str = "a") -> HttpResponse:
    return HttpResponse(status=200, headers={}, body=b'{"data": {"id": "%s"}}' % name.encode())


def refusal(status: int, **headers: str) -> Exception:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    body = b'{"errors": [{"code": "1", "title": "no"}]}'
    return from_response(
        HttpResponse(status=status, headers=named, body=body), Operation("POST", "/")
    )


class Client:
    """Counts calls by body; `answer` says what comes back."""

    def __init__(self) -> None:
        self.sent: dict[bytes, int] = {}
        self.keys: set[object] = set()
        self.in_flight = 0

    async def answer(self, body: bytes, count: int) -> HttpResponse:
        return ok()

    async def execute(self, call: Call) -> HttpResponse:
        body = call.body or b""
        self.sent[body] = self.sent.get(body, 0) + 1
        self.keys.add(call.headers.get("Idempotency-Key"))
        self.in_flight += 1
        try:
            await asyncio.sleep(0)
            return await self.answer(body, self.sent[body])
        finally:
            self.in_flight -= 1


@define
class Naps:
    """Waits that are over at once, and are remembered. The database's clock moves with them."""

    job: Job
    waits: list[float]

    async def __call__(self, seconds: float) -> None:
        self.waits.append(seconds)
        await self.job.opened.database.run(
            lambda t: t.change("UPDATE bulk_call SET lease_until = lease_until - :s", s=seconds)
        )
        await self.job.opened.database.run(
            lambda t: t.change("UPDATE bulk_job SET resume_at = resume_at - :s", s=seconds)
        )


@contextlib.asynccontextmanager
async def a_job(place: str, count: int, method: str = "rooms.create", **options: Any) -> Any:
    client: Any = Client()
    name = "to" if method == "messages.send" else "unique_name"
    async with Job(place, method, client=client, **options) as job:
        await job.load([{name: f"n{number}"} for number in range(count)])
        yield job, client


async def run(job: Job) -> list[float]:
    """Run a job without waiting, and give the waits."""
    await job.acquire()
    runner = job.runner()
    runner.sleep = naps = Naps(job, [])
    await runner.run()
    return naps.waits


async def counts(job: Job) -> dict[str, int]:
    found = (await job.status()).counts
    return {state.value: count for state, count in found.items() if count}


async def test_every_row_is_sent_once(place: str) -> None:
    told: list[Any] = []
    async with a_job(place, 200, concurrency=10) as (job, client):
        status = await job.run(lambda claim, record: told.append((claim.key, record.state)))
        assert status.finished
        assert await counts(job) == {"done": 200}
        assert set(client.sent.values()) == {1}
        assert len({key for key, _ in told}) == 200
        [row, *_] = [row async for row in job.rows(State.DONE)]
        assert (row.resource_id, row.status, row.attempts) == ("a", 200, 1)
        await job.run()
        assert sum(client.sent.values()) == 200
        assert await job.settings() == {"rate": None, "concurrency": 10, "timeout": 60.0}


async def test_a_refused_row_does_not_stop_the_rest(place: str) -> None:
    async with a_job(place, 20) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            if b'"n5"' in body:
                raise refusal(422)
            return ok()

        client.answer = answer
        await job.run()
        assert await counts(job) == {"done": 19, "rejected": 1}
        [row] = [row async for row in job.rows(State.REJECTED)]
        assert "UnprocessableEntityError" in (row.error or "")


async def test_throttled_rows_come_again_later(place: str) -> None:
    async with a_job(place, 3, concurrency=1, rate="1000/s") as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            if count == 1:
                raise refusal(429, retry_after="30")
            return ok()

        client.answer = answer
        waits = await run(job)
        assert await counts(job) == {"done": 3}
        assert sum(wait > 25 for wait in waits) >= 3
        assert [row.attempts async for row in job.rows()] == [1, 1, 1]


async def test_without_a_connection_rows_wait_and_then_the_job_stops(place: str) -> None:
    async with a_job(place, 2, concurrency=1) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            raise ConnectError("refused")

        client.answer = answer
        with pytest.raises(JobStoppedError, match="no connection"):
            await run(job)
        assert await counts(job) == {"pending": 2}
        client.answer = Client().answer
        with pytest.raises(JobStoppedError, match="stopped"):
            await job.run()
        await job.resume()
        await run(job)
        assert await counts(job) == {"done": 2}


@pytest.mark.parametrize("status", [401, 402])
async def test_an_answer_about_the_account_stops_the_job(place: str, status: int) -> None:
    async with a_job(place, 30, concurrency=3) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            raise refusal(status)

        client.answer = answer
        with pytest.raises(JobStoppedError, match=str(status)):
            await job.run()
        assert await counts(job) == {"pending": 30}
        assert sum(client.sent.values()) <= 3


async def test_a_service_in_ruins_stops_the_job(place: str) -> None:
    async with a_job(place, 100, concurrency=5) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            raise refusal(500)

        client.answer = answer
        with pytest.raises(JobStoppedError, match="ended unknown"):
            await job.run()
        found = await counts(job)
        assert 15 < found["unknown"] <= 21
        assert set(client.sent.values()) == {1}


async def test_unknown_rows_are_repeated_only_with_a_key(place: str) -> None:
    async with a_job(place, 5, "messages.send", concurrency=2) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            if count < 3:
                raise ReadTimeoutError
            return ok()

        client.answer = answer
        await run(job)
        assert await counts(job) == {"done": 5}
        assert set(client.sent.values()) == {3}
        assert len(client.keys) == 5


async def test_a_repetition_that_is_throttled_stays_unknown(place: str) -> None:
    async with a_job(place, 1, "messages.send", concurrency=1) as (job, client):
        seen: list[str] = []

        async def answer(body: bytes, count: int) -> HttpResponse:
            seen.append((await job.status()).counts and str(count))
            if count == 1:
                raise ReadTimeoutError
            raise refusal(429) if count < 4 else refusal(500)

        client.answer = answer
        await run(job)
        assert await counts(job) == {"unknown": 1}
        # Five attempts that may have been carried out, and two that were not.
        assert seen == [str(n) for n in range(1, 8)]


async def test_the_window_of_a_command_id_is_kept(place: str) -> None:
    async with a_job(place, 0, "calls.actions.hangup") as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            raise ReadTimeoutError

        client.answer = answer
        await job.load([{"call_control_id": "v3:1"}])
        await job.acquire()
        runner = job.runner()

        async def long(seconds: float) -> None:
            await job.opened.database.run(
                lambda t: t.change(
                    "UPDATE bulk_call SET lease_until = 0, first_sent_at = first_sent_at - 60"
                )
            )

        runner.sleep = long
        await runner.run()
        assert await counts(job) == {"unknown": 1}
        assert sum(client.sent.values()) == 1


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


async def _decide(decision: Any) -> Any:
    return decision


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


async def test_an_outcome_outlives_a_moment_of_trouble(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(place, 1) as (job, _):
        await job.acquire()
        record, failed = Journal.record, []

        async def broken(*args: Any) -> bool:
            if len(failed) < 2:
                failed.append(1)
                raise JournalError("a moment")
            return await record(*args)

        monkeypatch.setattr(Journal, "record", broken)
        await run(job)
        assert await counts(job) == {"done": 1}


async def test_a_journal_that_cannot_be_written_stops_all_sending(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(place, 50, concurrency=5) as (job, client):
        await job.acquire()
        claim = Journal.claim

        async def full(*args: Any, **kwargs: Any) -> Any:
            if sum(client.sent.values()) > 10:
                raise JournalError("database or disk is full")
            return await claim(*args, **kwargs)

        monkeypatch.setattr(Journal, "claim", full)
        with pytest.raises(JournalError, match="full"):
            await job.run()
        found = await counts(job)
        assert found["done"] == sum(client.sent.values()) <= 15


async def test_a_second_runner_is_refused(place: str) -> None:
    async with a_job(place, 5) as (job, client):
        await job.acquire()
        async with Job(place, client=client) as second:
            with pytest.raises(JobInUseError, match="another process"):
                await second.run()
        assert not client.sent
        await job.run()
    async with Job(place, client=client, shared=True) as one:
        await one.run()
        async with Job(place, client=client, shared=True) as two:
            await two.run()
        async with Job(place, client=client) as alone:
            with pytest.raises(JobInUseError):
                await alone.run()


async def test_two_runners_that_share_send_every_row_once(place: str) -> None:
    async with a_job(place, 300, shared=True, concurrency=8) as (job, client):
        async with Job(place, client=client, shared=True, concurrency=8) as other:
            await asyncio.gather(job.run(), other.run())
        assert await counts(job) == {"done": 300}
        assert set(client.sent.values()) == {1}


async def test_a_zombie_can_only_complete_its_own_attempt(place: str) -> None:
    settle = Settling()
    async with a_job(place, 1, shared=True) as (job, _):
        mine, other = job.opened, await Journal.open(place)
        [held] = await mine.take(5, hold=0, settle=settle)
        claim = await mine.claim(held, lease=-1, settle=settle)
        assert claim is not None
        assert await other.recover() == 1
        assert await counts(job) == {"unknown": 1}
        assert await other.decide(claim.key, State.PENDING, "again")
        [again] = await other.take(5, hold=9, settle=settle)
        second = await other.claim(again, lease=9, settle=settle)
        assert second is not None
        assert await mine.claim(held, lease=9, settle=settle) is None
        assert not await mine.record(claim, Record(state=State.REJECTED))
        assert await other.record(second, Record(state=State.DONE))
        assert not await other.record(second, Record(state=State.UNKNOWN))
        assert await counts(job) == {"done": 1}
        await other.close()


async def test_a_late_answer_completes_an_unknown_row(place: str) -> None:
    settle = Settling()
    async with a_job(place, 1) as (job, _):
        [held] = await job.opened.take(5, hold=9, settle=settle)
        claim = await job.opened.claim(held, lease=-1, settle=settle)
        assert claim is not None
        await job.opened.recover()
        assert await job.opened.record(claim, Record(state=State.DONE))
        assert await counts(job) == {"done": 1}


async def test_limits_hold_rows_back_by_sender(place: str) -> None:
    async with a_job(place, 0, "messages.send", rate={"sender": "1/m"}) as (job, _):
        await job.load([{"to": f"+{n}", "from_": f"+{n % 2}"} for n in range(4)], key="to")
        waits = await run(job)
        assert await counts(job) == {"done": 4}
        assert sum(55 < wait <= 60 for wait in waits) == 2


async def test_a_row_that_waits_when_the_job_is_stopped_was_not_sent(place: str) -> None:
    async with a_job(place, 5, rate="1/h", concurrency=3) as (job, client):
        running = asyncio.create_task(job.run())
        while not client.sent:
            await asyncio.sleep(0)
        job.stop()
        await running
        assert sum(client.sent.values()) == 1
        assert await counts(job) == {"done": 1, "pending": 4}


async def test_the_clock_may_not_go_back(tmp_path: Path) -> None:
    place, back = str(tmp_path / "job.db"), 0
    async with a_job(place, 20, concurrency=1) as (job, client):
        job.opened.database.dialect.clock = lambda: time.time() - back

        async def answer(body: bytes, count: int) -> HttpResponse:
            nonlocal back
            back = 10 if len(client.sent) == 3 else 0
            return ok()

        client.answer = answer
        with pytest.raises(ClockError, match=r"went back by (9\.9|10\.\d) s"):
            await job.run()
        assert await counts(job) == {"done": 3, "pending": 17}
    async with Job(place, client=client) as job:
        await job.opened.database.run(lambda t: t.change("UPDATE bulk_job SET seen = seen + 1e10"))
        with pytest.raises(ClockError, match="how old an attempt is"):
            await job.run()
    assert sum(client.sent.values()) == 3


async def test_a_locked_database_sends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnyx_async.bulk._sqlite._PATIENCE", 0.01)
    place = str(tmp_path / "job.db")
    async with a_job(place, 5) as (job, client):
        await job.acquire()
        other = sqlite3.connect(place, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalError, match="locked"):
            await job.run()
        other.execute("ROLLBACK")
        other.close()
        assert not client.sent


async def test_a_full_disk_sends_nothing(tmp_path: Path) -> None:
    place = str(tmp_path / "job.db")
    async with a_job(place, 400, concurrency=4) as (job, client):

        def fill(transaction: Any) -> None:
            [(pages,)] = transaction.connection.execute("PRAGMA page_count").fetchall()
            transaction.connection.execute(f"PRAGMA max_page_count = {pages}")

        await job.acquire()
        await job.opened.database.run(fill)
        with pytest.raises(JournalError, match="full"):
            await job.run()
        found = await counts(job)
        # Whatever was sent is written down as sent, or as perhaps sent.
        assert sum(client.sent.values()) <= found.get("done", 0) + found.get("sending", 0)


async def test_what_is_no_journal_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "text.db"
    text.write_text("nothing of the kind, but long enough to be read as a header " * 20)
    empty = tmp_path / "empty.db"
    sqlite3.connect(empty).execute("CREATE TABLE other (a)").connection.close()
    for path, said in (
        (text, "not a database"),
        (empty, "no such table"),
        (tmp_path / "none.db", "there is no file"),
        (tmp_path / "none" / "job.db", "there is no folder"),
    ):
        with pytest.raises(JournalError, match=said):
            await Job(path).__aenter__()
    (tmp_path / "locked.db.lock").mkdir()
    async with Job(tmp_path / "locked.db", "rooms.create") as job:
        with pytest.raises(JournalError, match="unable to open"):
            await job.acquire()


async def test_a_job_needs_a_client_and_to_be_open(tmp_path: Path) -> None:
    job = Job(tmp_path / "job.db", "rooms.create")
    for use in (lambda: job.plan, lambda: job.opened):
        with pytest.raises(RuntimeError, match="async with"):
            use()
    async with job:
        with pytest.raises(JournalError, match="needs a client"):
            await job.run()
    with pytest.raises(ValueError, match="rate"):
        await Job(tmp_path / "job.db", "rooms.create", rate="fast").__aenter__()
    with pytest.raises(JournalError, match="no job in this journal"):
        async with Job(tmp_path / "job.db") as job:
            await job.opened.database.run(lambda t: t.change("DELETE FROM bulk_job"))
            await job.status()


async def test_one_failing_transaction_fails_alone(place: str) -> None:
    async with a_job(place, 1) as (job, _):
        database = job.opened.database
        results = await asyncio.gather(
            database.run(lambda t: t.rows(sql.COUNT)),
            database.run(lambda t: t.rows("SELECT * FROM nothing")),
            database.run(lambda t: 1 / 0),
            database.run(lambda t: t.now),
            return_exceptions=True,
        )
        assert results[0] == [("pending", 1)]
        assert isinstance(results[1], JournalError)
        assert isinstance(results[2], ZeroDivisionError)
        assert isinstance(results[3], float)


async def test_closing_waits_for_what_was_asked(place: str) -> None:
    async with a_job(place, 1) as (job, _):
        asked = asyncio.create_task(job.opened.database.run(lambda t: t.now))
        await asyncio.sleep(0)
    assert asked.done()
    await asked


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


async def test_a_certificate_that_is_wrong_stops_the_job(place: str) -> None:
    async with a_job(place, 3, concurrency=1) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            raise TLSError

        client.answer = answer
        with pytest.raises(JobStoppedError):
            await job.run()
        assert await counts(job) == {"pending": 3}
        assert sum(client.sent.values()) == 1


async def test_nobody_waits_for_a_result_any_more(place: str) -> None:
    async with a_job(place, 1) as (job, _):
        asked = asyncio.create_task(job.opened.database.run(lambda t: t.now))
        await asyncio.sleep(0)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        assert await counts(job) == {"pending": 1}


async def test_the_client_s_own_limit_sends_a_row_back(place: str) -> None:
    async with a_job(place, 1, concurrency=1) as (job, client):

        async def answer(body: bytes, count: int) -> HttpResponse:
            if count == 1:
                error = RateLimitError("by the client itself")
                error.sent, error.retry_after = False, 2.0
                raise error
            return ok()

        client.answer = answer
        await run(job)
        assert await counts(job) == {"done": 1}
