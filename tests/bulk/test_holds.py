"""Rows that wait longer than their hold: at a slow rate, or while all processes wait."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import ConnectError, HttpResponse
from telnyx_async.bulk import Job, JobStoppedError
from telnyx_async.bulk._job import Job as _Job
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._rows import ReplayWindow
from telnyx_async.bulk._run.runner import Runner

from .jobs import a_job, counts, error_response, ok
from .virtual import VirtualTime


@pytest.fixture
def time() -> VirtualTime:
    return VirtualTime()


def runner(job: _Job, time: VirtualTime) -> Runner:
    found = job.runner()
    found.sleep, found.monotonic = time.sleep, time.clock
    time.drive(job)
    return found


async def test_a_rate_that_is_slow_beside_the_concurrency(
    tmp_path: Path, time: VirtualTime
) -> None:
    """30 rows wait for slots of 0.5 s, longer than the hold of 7 s; none loses its slot."""
    options: dict[str, Any] = {"rate": "2/s", "concurrency": 30, "timeout": 2}
    async with a_job(str(tmp_path / "job.db"), 95, **options) as (job, client):
        running, began = runner(job, time), time.now
        await time.run(running.run(), job)
        assert await counts(job) == {"done": 95}
        assert set(client.sent.values()) == {1}
        assert time.now - began == pytest.approx(94 / 2)


async def test_two_processes_at_a_slow_rate_waste_no_slot(
    tmp_path: Path, time: VirtualTime
) -> None:
    options: Any = {"rate": "2/s", "concurrency": 20, "timeout": 2, "shared": True}
    path = str(tmp_path / "job.db")
    async with (
        a_job(path, 90, **options) as (job, client),
        Job(path, client=client, **options) as other,
    ):
        began = time.now
        work = asyncio.gather(runner(job, time).run(), runner(other, time).run())
        await time.run(work, job, other)
        assert await counts(job) == {"done": 90}
        assert set(client.sent.values()) == {1}
        assert time.now - began == pytest.approx(89 / 2, abs=1)


async def test_rows_are_held_while_the_service_wants_all_to_wait(
    tmp_path: Path, time: VirtualTime
) -> None:
    """A 429 with a wait far longer than a hold; another process takes none of the rows."""
    path = str(tmp_path / "job.db")
    async with (
        a_job(path, 8, concurrency=4, timeout=2, shared=True) as (job, client),
        Job(path, client=client, shared=True) as other,
    ):
        taken: list[Any] = []

        async def respond(body: bytes, count: int) -> HttpResponse:
            if not taken:
                taken.append(None)
                raise error_response(429, retry_after="300")
            return ok()

        async def look() -> None:
            await time.sleep(200)
            rows = await other.opened_journal.reserve(99, hold=0, replay=ReplayWindow())
            taken.extend(rows)

        client.respond = respond
        time.drive(other)
        await time.run(asyncio.gather(runner(job, time).run(), look()), job, other)
        assert await counts(job) == {"done": 8}
        assert sorted(client.sent.values()) == [1] * 7 + [2]
        # The 8 rows less 3 that were in flight, one that waits itself, and 3 that others hold.
        assert len(taken) <= 2


@pytest.mark.parametrize(
    ("rate", "expected"), [(None, [0, 90, 90, 90]), ("1/m", [0, 90, 150, 210])]
)
async def test_a_refusal_holds_all_rows_back_and_wastes_no_slot_of_a_slow_rate(
    tmp_path: Path, time: VirtualTime, rate: str | None, expected: list[float]
) -> None:
    async with a_job(str(tmp_path / "job.db"), 3, concurrency=1, rate=rate) as (job, client):
        sent: list[float] = []

        async def respond(body: bytes, count: int) -> HttpResponse:
            sent.append(time.now - began)
            if len(sent) == 1:
                raise error_response(429, retry_after="90")
            return ok()

        client.respond, began = respond, time.now
        await time.run(runner(job, time).run(), job)
        assert sent == pytest.approx(expected, abs=1)


@pytest.mark.parametrize(("rate", "interval"), [("1/m", 60.0), ("5/s", 0.2)])
async def test_the_result_of_a_row_is_reported_before_the_next_one_waits(
    tmp_path: Path, time: VirtualTime, rate: str, interval: float
) -> None:
    async with a_job(str(tmp_path / "job.db"), 3, concurrency=1, rate=rate) as (job, _):
        reported: list[float] = []
        running, began = runner(job, time), time.now
        running.on_result = lambda attempt, result: reported.append(time.now - began)
        await time.run(running.run(), job)
        assert reported == pytest.approx([0, interval, 2 * interval], abs=0.1)


async def test_the_pauses_after_failed_connections_double_up_to_eight_seconds(
    tmp_path: Path, time: VirtualTime
) -> None:
    async with a_job(str(tmp_path / "job.db"), 2, concurrency=2) as (job, client):
        tried: list[float] = []

        async def respond(body: bytes, count: int) -> HttpResponse:
            tried.append(time.now - began)
            raise ConnectError("refused")

        client.respond, began = respond, time.now
        with pytest.raises(JobStoppedError, match="no connection"):
            await time.run(runner(job, time).run(), job)
        pauses = [later - earlier for earlier, later in pairwise(tried)]
        # Of both tasks at the beginning, and then of the one whose failure was the last.
        assert pauses[:9] == pytest.approx([0, 1, 1, 2, 2, 4, 4, 8, 8], abs=0.2)
        assert max(pauses) < 9


async def test_no_more_rows_are_held_than_tasks_can_send(tmp_path: Path, time: VirtualTime) -> None:
    """The others are for other processes."""
    path = str(tmp_path / "job.db")
    async with (
        a_job(path, 20, concurrency=2, shared=True) as (job, client),
        Job(path, client=client, shared=True) as other,
    ):
        free: list[int] = []

        async def respond(body: bytes, count: int) -> HttpResponse:
            if not free:
                rows = await other.opened_journal.reserve(99, hold=0, replay=ReplayWindow())
                free.append(len(rows))
            return ok()

        client.respond = respond
        time.drive(other)
        await time.run(runner(job, time).run(), job, other)
        assert free[0] >= 16


async def test_reserved_rows_are_given_back_before_their_hold_ends(
    tmp_path: Path, time: VirtualTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that no task has taken for long: another process would take them meanwhile."""
    released: list[int] = []
    release = Journal.release

    def releasing(self: Journal, rows: Any) -> Any:
        released.extend(rows)
        return release(self, rows)

    monkeypatch.setattr(Journal, "release", releasing)
    async with a_job(str(tmp_path / "job.db"), 12, concurrency=4, timeout=2) as (job, client):

        async def respond(body: bytes, count: int) -> HttpResponse:
            await time.sleep(4)
            return ok()

        client.respond = respond
        found = runner(job, time)
        found._reserved.extend(await job.opened_journal.reserve(9, hold=7, replay=ReplayWindow()))
        found._reserved_at = time.now
        await time.run(found.run(), job)
        assert released
        assert await counts(job) == {"done": 12}
        assert set(client.sent.values()) == {1}


async def test_a_row_whose_hold_has_run_out_is_sent_once(
    tmp_path: Path, time: VirtualTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if holds are not prolonged, for instance because the machine was suspended."""
    monkeypatch.setattr(Journal, "hold", lambda *args: asyncio.sleep(0))
    options: dict[str, Any] = {"rate": "2/s", "concurrency": 30, "timeout": 2}
    async with a_job(str(tmp_path / "job.db"), 95, **options) as (job, client):
        running, began = runner(job, time), time.now
        await time.run(running.run(), job)
        assert await counts(job) == {"done": 95}
        assert set(client.sent.values()) == {1}
        assert time.now - began == pytest.approx(94 / 2)


async def test_a_row_that_is_resolved_while_it_waits_can_be_sent_later(
    tmp_path: Path, time: VirtualTime
) -> None:
    """Its reservation is forgotten, or the run would take it for its own for ever."""
    path = str(tmp_path / "job.db")
    async with a_job(path, 3, rate="1/m", concurrency=3) as (job, client):
        database = job.opened_journal.database

        async def respond(body: bytes, count: int) -> HttpResponse:
            if len(client.sent) == 1:
                await database.run(
                    lambda t: t.execute("UPDATE bulk_call SET owner='other' WHERE line = 2")
                )
            else:
                await database.run(
                    lambda t: t.execute("UPDATE bulk_call SET lease_until=0 WHERE line = 2")
                )
            return ok()

        client.respond = respond
        await time.run(runner(job, time).run(), job)
        assert await counts(job) == {"done": 3}
        assert set(client.sent.values()) == {1}
