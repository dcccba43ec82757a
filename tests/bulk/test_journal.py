"""Failures of the journal: no row is sent that is not recorded, and none is lost."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import HttpResponse
from telnyx_async.bulk import (
    ClockError,
    Job,
    JobInUseError,
    JobStoppedError,
    JournalError,
    State,
)
from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.transactions import LoadCounts
from telnyx_async.bulk._rows import Attempt, AttemptResult, NewRow, ReplayWindow, SendingPaused

from .jobs import a_job, counts, ok, run


async def test_a_result_is_recorded_in_spite_of_transient_errors(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(journal, 1) as (job, _):
        await job.acquire()
        record, failed = Journal.record, list[int]()

        async def broken(*args: Any) -> bool:
            if len(failed) < 2:
                failed.append(1)
                raise JournalError("transient")
            return await record(*args)

        monkeypatch.setattr(Journal, "record", broken)
        assert await run(job) == [0.0, 0.5]
        assert await counts(job) == {"done": 1}


async def test_nothing_is_sent_when_the_journal_cannot_be_written(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(journal, 50, concurrency=5) as (job, client):
        await job.acquire()
        begin_attempt = Journal.begin_attempt

        async def full(*args: Any, **kwargs: Any) -> Any:
            if sum(client.sent.values()) > 10:
                raise JournalError("database or disk is full")
            return await begin_attempt(*args, **kwargs)

        monkeypatch.setattr(Journal, "begin_attempt", full)
        with pytest.raises(JournalError, match="full"):
            await job.run()
        found = await counts(job)
        assert found["done"] == sum(client.sent.values()) <= 15


async def test_a_second_runner_is_refused(journal: str) -> None:
    async with a_job(journal, 5) as (job, client):
        await job.acquire()
        async with Job(journal, client=client) as second:
            with pytest.raises(JobInUseError, match="another process"):
                await second.run()
        assert not client.sent
        await job.run()
    async with Job(journal, client=client, shared=True) as one:
        await one.run()
        async with Job(journal, client=client, shared=True) as two:
            await two.run()
        async with Job(journal, client=client) as alone:
            with pytest.raises(JobInUseError):
                await alone.run()


async def test_two_runners_on_a_shared_job_send_every_row_once(journal: str) -> None:
    async with a_job(journal, 300, shared=True, concurrency=8) as (job, client):
        async with Job(journal, client=client, shared=True, concurrency=8) as other:
            await asyncio.gather(job.run(), other.run())
        assert await counts(job) == {"done": 300}
        assert set(client.sent.values()) == {1}


async def test_a_process_believed_dead_can_only_complete_its_own_attempt(journal: str) -> None:
    replay = ReplayWindow()
    async with a_job(journal, 1, shared=True) as (job, _):
        mine, other = job.opened_journal, await Journal.open(journal)
        [reservation] = await mine.reserve(5, hold=0, replay=replay)
        attempt = await mine.begin_attempt(reservation, lease=-1, replay=replay)
        assert attempt is not None
        assert await other.recover() == 1
        assert await counts(job) == {"unknown": 1}
        assert await other.resolve(attempt.key, State.PENDING, "again")
        [again] = await other.reserve(5, hold=9, replay=replay)
        second = await other.begin_attempt(again, lease=9, replay=replay)
        assert second is not None
        assert await mine.begin_attempt(reservation, lease=9, replay=replay) is None
        assert not await mine.record(attempt, AttemptResult(state=State.REJECTED))
        assert await other.record(second, AttemptResult(state=State.DONE))
        assert not await other.record(second, AttemptResult(state=State.UNKNOWN))
        assert await counts(job) == {"done": 1}
        await other.close()


async def test_only_a_process_that_is_alone_takes_what_others_have(journal: str) -> None:
    replay = ReplayWindow(seconds=3600.0)
    async with a_job(journal, 1, shared=True) as (job, _):
        mine, other = job.opened_journal, await Journal.open(journal)
        [reservation] = await mine.reserve(1, hold=60, replay=replay)
        await mine.begin_attempt(reservation, lease=60, replay=replay)
        assert await other.recover() == 0
        assert await other.recover(exclusive=True) == 1
        assert await mine.reserve(1, hold=60, replay=replay) == [reservation]
        assert await other.reserve(1, hold=60, replay=replay) == []
        await other.recover(exclusive=True)
        assert await other.reserve(1, hold=60, replay=replay) == [reservation]
        await other.close()


async def test_no_more_rows_are_reserved_than_wanted_and_those_in_doubt_first(
    journal: str,
) -> None:
    replay = ReplayWindow(seconds=3600.0)
    async with a_job(journal, 5) as (job, _):
        mine = job.opened_journal
        first, second = await mine.reserve(2, hold=60, replay=replay)
        await mine.begin_attempt(second, lease=-1, replay=replay)
        await mine.recover()
        await mine.release([first.seq])
        assert await mine.reserve(1, hold=60, replay=replay) == [second]
        await mine.release([second.seq])
        assert await mine.reserve(2, hold=60, replay=replay) == [first, second]


async def an_attempt_in_doubt(job: Job) -> Attempt:
    """Return an attempt whose lease expired: its row is unknown."""
    replay = ReplayWindow()
    [reservation] = await job.opened_journal.reserve(5, hold=9, replay=replay)
    attempt = await job.opened_journal.begin_attempt(reservation, lease=-1, replay=replay)
    assert attempt is not None
    await job.opened_journal.recover()
    return attempt


async def test_a_late_result_completes_an_unknown_row(journal: str) -> None:
    async with a_job(journal, 1) as (job, _):
        attempt = await an_attempt_in_doubt(job)
        assert await job.opened_journal.record(attempt, AttemptResult(state=State.DONE))
        assert await counts(job) == {"done": 1}


async def test_the_clock_may_not_go_back(tmp_path: Path) -> None:
    journal, back = str(tmp_path / "job.db"), 0
    async with a_job(journal, 20, concurrency=1) as (job, client):
        job.opened_journal.database.dialect.clock = lambda: time.time() - back

        async def respond(body: bytes, count: int) -> HttpResponse:
            nonlocal back
            back = 10 if len(client.sent) == 3 else 0
            return ok()

        client.respond = respond
        with pytest.raises(ClockError, match=r"went back by (9\.9|10\.\d) s"):
            await job.run()
        assert await counts(job) == {"done": 3, "pending": 17}
    async with Job(journal, client=client) as job:
        await job.run()
        assert await counts(job) == {"done": 20}
    assert set(client.sent.values()) == {1}


async def test_a_locked_database_sends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnyx_async.bulk._journal.sqlite._BUSY_TIMEOUT", 0.01)
    journal = str(tmp_path / "job.db")
    async with a_job(journal, 5) as (job, client):
        await job.acquire()
        other = sqlite3.connect(journal, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalError, match="locked"):
            await job.run()
        other.execute("ROLLBACK")
        other.close()
        assert not client.sent


async def test_a_full_disk_sends_nothing(tmp_path: Path) -> None:
    journal = str(tmp_path / "job.db")
    async with a_job(journal, 400, concurrency=4) as (job, client):

        def fill(transaction: Any) -> None:
            [(pages,)] = transaction.connection.execute("PRAGMA page_count").fetchall()
            transaction.connection.execute(f"PRAGMA max_page_count = {pages}")

        await job.acquire()
        await job.opened_journal.database.run(fill)
        with pytest.raises(JournalError, match="full"):
            await job.run()
        found = await counts(job)
        # Whatever was sent is recorded as sent, or as perhaps sent.
        assert sum(client.sent.values()) <= found.get("done", 0) + found.get("sending", 0)


async def test_files_that_are_not_journals_are_refused(tmp_path: Path) -> None:
    text = tmp_path / "text.db"
    text.write_text("not a database, but long enough to be read as a header " * 20)
    empty = tmp_path / "empty.db"
    sqlite3.connect(empty).execute("CREATE TABLE other (a)").connection.close()
    for path, message in (
        (text, "not a database"),
        (empty, "no such table"),
        (tmp_path / "none.db", "there is no file"),
        (tmp_path / "none" / "job.db", "there is no folder"),
    ):
        with pytest.raises(JournalError, match=message):
            await Job(path).__aenter__()
    (tmp_path / "locked.db.lock").mkdir()
    async with Job(tmp_path / "locked.db", "rooms.create") as job:
        with pytest.raises(JournalError, match="unable to open"):
            await job.acquire()


async def test_a_job_must_be_open_and_have_a_client(tmp_path: Path) -> None:
    job = Job(tmp_path / "job.db", "rooms.create")
    for use in (lambda: job.builder, lambda: job.opened_journal):
        with pytest.raises(RuntimeError, match="async with"):
            use()
    async with job:
        with pytest.raises(JournalError, match="needs a client"):
            await job.run()
    with pytest.raises(ValueError, match="rate"):
        await Job(tmp_path / "job.db", "rooms.create", rate="fast").__aenter__()
    with pytest.raises(JournalError, match="no job in this journal"):
        async with Job(tmp_path / "job.db") as job:
            await job.opened_journal.database.run(lambda t: t.execute("DELETE FROM bulk_job"))
            await job.status()


async def test_a_failing_function_does_not_fail_the_others_of_its_transaction(journal: str) -> None:
    async with a_job(journal, 1) as (job, _):
        database = job.opened_journal.database
        results = await asyncio.gather(
            database.run(lambda t: t.fetch(sql.COUNT_BY_STATE)),
            database.run(lambda t: t.fetch("SELECT * FROM nothing")),
            database.run(lambda t: 1 / 0),
            database.run(lambda t: t.now),
            return_exceptions=True,
        )
        assert results[0] == [("pending", 1)]
        assert isinstance(results[1], JournalError)
        assert isinstance(results[2], ZeroDivisionError)
        assert isinstance(results[3], float)


async def test_closing_waits_for_pending_transactions(journal: str) -> None:
    async with a_job(journal, 1) as (job, _):
        pending = asyncio.ensure_future(job.opened_journal.database.run(lambda t: t.now))
        await asyncio.sleep(0)
    assert pending.done()
    await pending


async def test_a_result_that_nobody_waits_for_any_more(journal: str) -> None:
    async with a_job(journal, 1) as (job, _):
        pending = asyncio.ensure_future(job.opened_journal.database.run(lambda t: t.now))
        await asyncio.sleep(0)
        pending.cancel()
        await asyncio.gather(pending, return_exceptions=True)
        assert await counts(job) == {"pending": 1}


async def test_a_row_that_is_released_may_be_reserved_by_another_process(journal: str) -> None:
    replay = ReplayWindow()
    async with a_job(journal, 2, shared=True) as (job, _):
        mine, other = job.opened_journal, await Journal.open(journal)
        first, second = await mine.reserve(5, hold=60, replay=replay)
        assert await other.reserve(5, hold=60, replay=replay) == []
        await mine.release([second.seq])
        assert [row.seq for row in await other.reserve(5, hold=60, replay=replay)] == [second.seq]
        assert await mine.hold(first, 0) == 1
        assert [row.seq for row in await other.reserve(5, hold=60, replay=replay)] == [first.seq]
        assert await mine.hold(first, 60) == 0  # it is the other's by now
        await other.close()


async def test_a_process_waits_for_the_end_of_the_hold_of_its_own_rows(journal: str) -> None:
    replay = ReplayWindow()
    async with a_job(journal, 2, shared=True) as (job, _):
        mine, other = job.opened_journal, await Journal.open(journal)
        assert await mine.time_to_next(replay) is None
        first, second = await mine.reserve(5, hold=600, replay=replay)
        assert await mine.time_to_next(replay) == pytest.approx(600, abs=100)
        await mine.hold(second, 900)
        rows = (second.seq, second.seq)
        assert await mine.time_to_next(replay, rows) == pytest.approx(900, abs=100)
        await mine.hold(first, -5)
        assert await mine.time_to_next(replay) == 0.0
        assert await other.time_to_next(replay) is None
        await other.close()


async def test_a_load_adds_rows_unless_it_is_a_dry_run(journal: str) -> None:
    async with a_job(journal, 0) as (job, _):
        rows = [NewRow(key, 1, "/x", "", b"{}", "") for key in "ab"]
        assert await job.opened_journal.load([rows], Problems(), dry_run=True) == LoadCounts(new=2)
        assert await counts(job) == {}
        assert await job.opened_journal.load([rows], Problems()) == LoadCounts(new=2)
        assert await counts(job) == {"pending": 2}


async def test_a_note_on_a_row_in_doubt_is_kept(journal: str) -> None:
    async with a_job(journal, 1) as (job, _):
        attempt = await an_attempt_in_doubt(job)
        await job.opened_journal.annotate(attempt.key, "no trace")
        assert [row.error async for row in job.rows(State.UNKNOWN)] == ["no trace"]


async def test_no_attempt_begins_while_sending_is_paused_or_the_job_stopped(journal: str) -> None:
    replay = ReplayWindow()
    async with a_job(journal, 1) as (job, _):
        mine = job.opened_journal
        [reservation] = await mine.reserve(5, hold=900, replay=replay)
        await mine.pause_sending(600)
        await mine.pause_sending(1)  # a longer pause is not shortened
        with pytest.raises(SendingPaused) as caught:
            await mine.begin_attempt(reservation, lease=9, replay=replay)
        assert caught.value.seconds == pytest.approx(600, abs=100)
        await mine.set_state("stopped", "no money")
        with pytest.raises(JobStoppedError, match="the job is stopped: no money"):
            await mine.begin_attempt(reservation, lease=9, replay=replay)
        with pytest.raises(JobStoppedError, match="the job is stopped: no money"):
            await mine.chunks(10, 5, replay)
        assert await counts(job) == {"pending": 1}
        await mine.set_state("cancelled")
        assert await counts(job) == {"skipped": 1}


async def test_another_process_sees_that_its_clock_is_behind(tmp_path: Path) -> None:
    journal = str(tmp_path / "job.db")
    async with a_job(journal, 2) as (job, _):
        job.opened_journal.database.dialect.clock = lambda: time.time() + 1000
        await job.opened_journal.reserve(1, hold=9, replay=ReplayWindow())
    other = await Journal.open(journal)
    with pytest.raises(ClockError, match="the clock went back by"):
        await other.reserve(1, hold=9, replay=ReplayWindow())
    await other.close()
