"""A clock that was ahead and is set right: what was never tried goes on, what is in doubt waits."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from operator import methodcaller
from types import SimpleNamespace
from typing import Any

import pytest

from telnyx_async.bulk import ClockError, Job, RowReport, State, by_detail_records
from telnyx_async.bulk._cli.command import main
from telnyx_async.bulk._journal.transactions import JobRow, accept_clock, ensure_runnable
from telnyx_async.bulk._rows import ReplayWindow

from .conftest import Service
from .jobs import Client, a_job, counts

DAY = 86_400.0
REPLAY = ReplayWindow(seconds=3600.0)


async def set_ahead(job: Job) -> None:
    """Change all times in the journal as if they had been written with a clock a day ahead."""
    for statement in (
        "UPDATE bulk_job SET seen = seen + :day, resume_at = resume_at + :day WHERE resume_at > 0",
        "UPDATE bulk_job SET seen = seen + :day WHERE resume_at = 0",
        "UPDATE bulk_rate SET arrival = arrival + :day",
        "UPDATE bulk_call SET lease_until = lease_until + :day WHERE lease_until > 0",
        "UPDATE bulk_call SET first_sent_at = first_sent_at + :day WHERE first_sent_at > 0",
    ):
        await job.opened_journal.database.run(methodcaller("execute", statement, day=DAY))


async def test_rows_that_were_never_tried_are_sent(journal: str) -> None:
    async with a_job(journal, 20, rate="1000/s") as (job, client):
        await job.runner().rate_limiter.reserve("")
        await job.opened_journal.pause_sending(0.1)
        assert len(await job.opened_journal.reserve(5, hold=60, replay=REPLAY)) == 5
        await set_ahead(job)
    async with Job(journal, client=client, rate="1000/s") as job:
        await job.run()
        assert await counts(job) == {"done": 20}
        assert set(client.sent.values()) == {1}


@pytest.mark.parametrize("shared", [True, False])
async def test_rows_in_doubt_are_not_repeated(journal: str, shared: bool) -> None:
    """They have an idempotency key, but its age is not known any more."""
    async with a_job(journal, 4, "messages.send") as (job, client):
        first, second = await job.opened_journal.reserve(2, hold=60, replay=REPLAY)
        await job.opened_journal.begin_attempt(first, lease=60, replay=REPLAY)
        await job.opened_journal.begin_attempt(second, lease=60, replay=REPLAY)
        await job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET state='unknown' WHERE line = 1")
        )
        await set_ahead(job)
    async with Job(journal, client=client, shared=shared) as job:
        await job.run()
        # In a shared job another process may still have the row that is in flight.
        in_doubt = {"unknown": 1, "sending": 1} if shared else {"unknown": 2}
        assert await counts(job) == {"done": 2, **in_doubt}
        reasons = [row.error async for row in job.rows(State.UNKNOWN)]
        assert any("the clock was set back" in (reason or "") for reason in reasons)
        assert len(client.sent) == 2
        for row in [row async for row in job.rows(State.UNKNOWN)]:
            await job.resolve(row.key, "resend")
        await job.run()
        assert len(client.sent) == (3 if shared else 4)


async def test_a_clock_that_was_not_ahead_changes_nothing(journal: str) -> None:
    async with a_job(journal, 2, "messages.send") as (job, _):
        [row, _] = await job.opened_journal.reserve(2, hold=60, replay=REPLAY)
        await job.opened_journal.begin_attempt(row, lease=60, replay=REPLAY)
    client: Any = Client()
    async with Job(journal, client=client) as job:
        await job.acquire()
        [row] = [row async for row in job.rows(State.UNKNOWN)]
        assert row.first_sent_at > 0
        await job.run()
        assert await counts(job) == {"done": 2}


async def test_detail_records_are_looked_up_without_a_time() -> None:
    class Records:
        filters: list[Any] = []  # noqa: RUF012

        async def list(self, *, extra_query: Any, page_size: int) -> Any:
            self.filters.append(extra_query["filter"])
            for _ in ():
                yield None

    class Account:
        detail_records = Records()

    assert await by_detail_records(Account())(_row()) is None  # type: ignore[arg-type]
    assert "created_at" not in Records.filters[0]


def _row() -> Any:
    url = "https://example.com/?tx=0f0f0f0f-0f0f-5f0f-8f0f-0f0f0f0f0f0f"
    body = f'{{"to": "+13125550101", "webhook_url": "{url}"}}'.encode()
    return RowReport(1, "a", 1, "unknown", 1, None, None, None, 0.0, "/messages", body)


def test_the_command_goes_on(service: Service, journal: str, tmp_path: Any) -> None:
    async def load() -> None:
        async with Job(journal, "rooms.create") as job:
            await job.load([{"unique_name": f"r{n}"} for n in range(5)])
            await set_ahead(job)

    asyncio.run(load())
    assert main(["resume", "--journal", journal]) == 0
    assert service.arrived.total() == 5


@pytest.mark.parametrize(("back", "is_refused"), [(1.5, False), (2.0, False), (2.5, True)])
@pytest.mark.parametrize("by", ["the journal", "the process"])
def test_a_step_back_of_two_seconds_is_tolerated(back: float, is_refused: bool, by: str) -> None:
    seen = 1000.0 + (back if by == "the journal" else 0.0)
    job = JobRow("id", 1, "POST /x", "open", "", 0, "", seen, 0.0)
    regression = back if by == "the process" else 0.0
    transaction: Any = SimpleNamespace(job=job, now=1000.0, clock_regression=regression)
    with pytest.raises(ClockError) if is_refused else nullcontext():
        ensure_runnable(transaction)


@pytest.mark.parametrize(("back", "is_set_back"), [(1.5, False), (2.0, False), (2.5, True)])
def test_times_are_set_back_only_after_a_larger_step(back: float, is_set_back: bool) -> None:
    row = ("id", 1, "POST /x", "open", "", 0, "", 1000.0 + back, 0.0)
    changes: list[float] = []
    transaction: Any = SimpleNamespace(
        now=1000.0, fetch=lambda _: [row], execute=lambda _, back: changes.append(back)
    )
    accept_clock(transaction)
    assert set(changes) == ({back} if is_set_back else set())
