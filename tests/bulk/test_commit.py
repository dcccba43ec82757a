"""Connections that are lost at COMMIT: what was committed is not repeated, what was not is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from telnyx_async.bulk import Job, JournalError, State
from telnyx_async.bulk._journal import database
from telnyx_async.bulk._journal.postgres import Postgres
from telnyx_async.bulk._rows import AttemptResult, ReplayWindow

from .conftest import in_schema
from .jobs import a_job, counts

REPLAY = ReplayWindow()


def terminate(postgres: str, connection: psycopg.Connection[Any]) -> None:
    """End the session of a connection, and return when its process is gone.

    `pg_terminate_backend` would look only every 100 ms whether it is.
    """
    pid = connection.info.backend_pid
    with psycopg.connect(postgres, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [pid])
        while other.execute("SELECT FROM pg_stat_activity WHERE pid = %s", [pid]).rowcount:
            pass


class Cut:
    """A connection that is terminated before or after the COMMITs whose numbers are given."""

    def __init__(self, postgres: str) -> None:
        self.postgres = postgres
        self.commits = 0
        self.before: set[int] = set()
        self.after: set[int] = set()

    def next(self, *, after: bool) -> None:
        """Cut the connection at the next COMMIT."""
        (self.after if after else self.before).add(self.commits + 1)

    def execute(self, run: Callable[..., Any], connection: Any, statement: Any, *args: Any) -> Any:
        if statement != "COMMIT":
            return run(connection, statement, *args)
        self.commits += 1
        if self.commits in self.before:
            terminate(self.postgres, connection)
        done = run(connection, statement, *args)
        if self.commits in self.after:
            terminate(self.postgres, connection)
            run(connection, "SELECT 1")  # raises what the COMMIT would have raised
        return done


@pytest.fixture
def cut(postgres: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cut]:
    cut, run = Cut(postgres), psycopg.Connection.execute
    with monkeypatch.context() as patch:
        patch.setattr(
            psycopg.Connection, "execute", lambda self, *args: cut.execute(run, self, *args)
        )
        yield cut


@pytest.mark.parametrize("after", [True, False])
@pytest.mark.parametrize("first", range(3, 12))
async def test_no_row_is_left_in_sending(postgres: str, cut: Cut, after: bool, first: int) -> None:
    """Wherever the run is: reserving, recording attempts or recording results."""
    async with a_job(in_schema(postgres), 60, concurrency=16) as (job, client):
        start = cut.commits + first
        (cut.after if after else cut.before).update({start, start + 3, start + 4})
        results: list[Any] = []
        await job.run(lambda attempt, result: results.append(attempt.key))
        assert await counts(job) == {"done": 60}
        assert set(client.sent.values()) == {1}
        assert len(results) == len(set(results)) == 60


@pytest.mark.parametrize("after", [True, False])
async def test_an_attempt_is_recorded_once(postgres: str, cut: Cut, after: bool) -> None:
    async with a_job(in_schema(postgres), 3) as (job, _):
        await job.acquire()
        journal = job.opened_journal
        cut.next(after=after)
        rows = await journal.reserve(3, hold=60, replay=REPLAY)
        assert [row.seq for row in rows] == [1, 2, 3]
        cut.next(after=after)
        attempts = await asyncio.gather(
            *(journal.begin_attempt(row, lease=60, replay=REPLAY) for row in rows)
        )
        assert [attempt and attempt.number for attempt in attempts] == [1, 1, 1]
        assert await counts(job) == {"sending": 3}
        cut.next(after=after)
        done = AttemptResult(state=State.DONE)
        recorded = await asyncio.gather(*(journal.record(each, done) for each in attempts if each))
        assert recorded == [True, True, True]


@pytest.mark.parametrize("after", [True, False])
async def test_a_slot_of_the_rate_is_taken_once(postgres: str, cut: Cut, after: bool) -> None:
    async with a_job(in_schema(postgres), 1, rate="1/m") as (job, _):
        limiter = job.runner().rate_limiter
        waits = []
        for _ in range(3):
            cut.next(after=after)
            waits.append(await limiter.reserve(""))
        assert waits == pytest.approx([0, 60, 120], abs=15)


@pytest.mark.parametrize("after", [True, False])
async def test_a_decision_is_reported_as_it_was_recorded(
    postgres: str, cut: Cut, after: bool
) -> None:
    async with a_job(in_schema(postgres), 1) as (job, _):
        await job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET state = 'unknown'")
        )
        [key] = [row.key async for row in job.rows()]
        cut.next(after=after)
        assert await job.resolve(key, "done")
        assert await counts(job) == {"done": 1}


async def test_a_load_that_was_committed_is_reported(postgres: str, cut: Cut) -> None:
    async with Job(in_schema(postgres), "rooms.create") as job:
        rows = [{"unique_name": f"r{number}"} for number in range(3)]
        await job.status()
        cut.after |= set(range(cut.commits + 1, cut.commits + 3))
        assert await job.load(rows) == 3
        assert await counts(job) == {"pending": 3}


async def test_a_load_that_was_not_committed_fails_and_adds_nothing(
    postgres: str, cut: Cut
) -> None:
    """Its rows have been consumed, so it cannot be repeated here; the caller may do so."""
    async with Job(in_schema(postgres), "rooms.create") as job:
        rows = [{"unique_name": f"r{number}"} for number in range(3)]
        await job.status()
        cut.before |= set(range(cut.commits + 1, cut.commits + 100))
        with pytest.raises(JournalError, match="terminating connection"):
            await job.load(rows)
        cut.before.clear()
        assert await counts(job) == {}
        assert await job.load(rows) == 3


async def test_a_server_that_ends_every_transaction(postgres: str, cut: Cut) -> None:
    async with a_job(in_schema(postgres), 1) as (job, _):
        cut.before |= set(range(cut.commits + 1, cut.commits + 100))
        with pytest.raises(JournalError, match="terminating connection"):
            await job.status()


async def test_a_transaction_that_does_not_end(
    postgres: str, cut: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither sent nor repeated: it is not known whether the attempt was recorded."""
    monkeypatch.setattr("telnyx_async.bulk._journal.postgres._SETTLING_TIME", 0.1)
    journal = in_schema(postgres)
    async with a_job(journal, 1) as (job, client):
        await job.acquire()
        [row] = await job.opened_journal.reserve(1, hold=60, replay=REPLAY)
        was_committed = Postgres.was_committed

        def later(self: Postgres, connection: Any) -> bool:
            open_transaction.execute("SELECT FROM bulk_connection FOR UPDATE")
            return was_committed(self, connection)

        with psycopg.connect(journal) as open_transaction:
            monkeypatch.setattr(Postgres, "was_committed", later)
            cut.next(after=True)
            with pytest.raises(JournalError, match="has not ended the last transaction"):
                await job.opened_journal.begin_attempt(row, lease=60, replay=REPLAY)
        assert await counts(job) == {"sending": 1}
        assert not client.sent


async def test_a_server_that_stays_away(postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """All who share the transaction fail at once, and the next try is made at once, too."""
    monkeypatch.setattr(database, "RECONNECT_TIME", 0.3)
    async with a_job(in_schema(postgres), 1) as (job, _):
        journal = job.opened_journal

        def gone(self: Postgres) -> Any:
            raise psycopg.OperationalError("connection refused\n\tIs the server running?")

        with monkeypatch.context() as patch:
            patch.setattr(Postgres, "connect", gone)
            terminate(postgres, journal.database._connection)
            asked = [journal.counts(), journal.job(), journal.counts()]
            found = await asyncio.gather(*asked, return_exceptions=True)
            assert [type(each) for each in found] == [JournalError] * 3
            with pytest.raises(JournalError, match=r"refused Is the server running\?$"):
                await job.status()
        assert (await job.status()).state == "open"


async def test_a_server_that_lacks_commits_is_refused(postgres: str) -> None:
    """As a replica does that takes over and was behind: rows that were sent would be pending."""
    async with a_job(in_schema(postgres), 3) as (job, client):
        await job.run()
        database = job.opened_journal.database
        await database.run(
            lambda t: t.execute("UPDATE bulk_connection SET transactions = transactions - 1")
        )
        terminate(postgres, database._connection)
        for _ in range(2):
            with pytest.raises(JournalError, match="lacks transactions"):
                await job.run()
        assert set(client.sent.values()) == {1}
