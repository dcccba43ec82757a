"""The journal in trouble: nothing is sent that is not written down, and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import HttpResponse
from telnyx_async.bulk import ClockError, Job, JobInUseError, JournalError, State
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._rows import Record, Settling

from .jobs import a_job, counts, ok, run


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
    monkeypatch.setattr("telnyx_async.bulk._journal.sqlite._PATIENCE", 0.01)
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


async def test_nobody_waits_for_a_result_any_more(place: str) -> None:
    async with a_job(place, 1) as (job, _):
        asked = asyncio.create_task(job.opened.database.run(lambda t: t.now))
        await asyncio.sleep(0)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        assert await counts(job) == {"pending": 1}
