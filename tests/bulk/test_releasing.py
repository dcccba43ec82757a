"""However a run ends, it ends: holds are released, and rows in flight are recorded."""

from __future__ import annotations

import asyncio
import runpy
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import HttpResponse
from telnyx_async.bulk import Job, JournalError
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._rows import ReplayWindow

from .conftest import Service
from .jobs import a_job, counts, ok

HELD = "SELECT count(*) FROM bulk_call WHERE state IN ('pending', 'unknown') AND lease_until > :now"

PROGRAM = """
import asyncio, sys
from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job

async def background(started):
    async with AsyncTelnyx() as client:
        async with Job(sys.argv[1], client.rooms.create, concurrency=8, rate={rate}) as job:
            await job.load([{{"unique_name": f"r{{n}}"}} for n in range(200)])
            started.set()
            await job.run()

async def main():
    started = asyncio.Event()
    task = asyncio.create_task(background(started))
    await started.wait()
    await asyncio.sleep({seconds})
    {end}

asyncio.run(main())
"""


async def held(job: Job) -> int:
    [(count,)] = await job.opened_journal.database.run(lambda t: t.fetch(HELD))
    return int(count)


@pytest.mark.parametrize(
    ("seconds", "end"),
    [(0, ""), (0.05, ""), (0.3, ""), (0.05, "task.cancel()"), (0.05, "raise SystemExit(7)")],
)
def test_a_program_ends_that_leaves_a_job_in_a_background_task(
    service: Service,
    tmp_path: Path,
    seconds: float,
    end: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    service.delay = 0.02
    journal, path = str(tmp_path / "job.db"), tmp_path / "program.py"
    path.write_text(PROGRAM.format(rate=None, seconds=seconds, end=end))
    monkeypatch.setattr(sys, "argv", [str(path), journal])
    with pytest.raises(SystemExit, match="7") if "7" in end else nullcontext():
        runpy.run_path(str(path))
    assert "Traceback" not in caplog.text + capsys.readouterr().err

    async def look() -> None:
        async with Job(journal) as job:
            found = await counts(job)
            assert sum(found.values()) == 200
            assert "sending" not in found
            assert found.get("done", 0) + found.get("unknown", 0) >= len(service.arrived)
            assert await held(job) == 0

    asyncio.run(look())
    assert max(service.arrived.values(), default=1) == 1


def test_a_program_ends_that_leaves_a_job_waiting_for_its_rate(
    service: Service, tmp_path: Path
) -> None:
    program = PROGRAM.format(rate="'1/h'", seconds=0.2, end="")
    command = [sys.executable, "-c", program, str(tmp_path / "job.db")]
    done = subprocess.run(command, timeout=30, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("steps", [0, 1, 2, 3, 5, 8, 13, 21, 34])
async def test_a_cancelled_run_holds_no_row(journal: str, steps: int) -> None:
    """Whichever step it is in: reserving, waiting, recording or sending."""
    async with a_job(journal, 20, concurrency=4) as (job, client):
        running = asyncio.ensure_future(job.run())
        for _ in range(steps * 20):
            await asyncio.sleep(0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        found = await counts(job)
        assert "sending" not in found
        assert sum(found.values()) == 20
        assert await held(job) == 0
        assert found.get("done", 0) + found.get("unknown", 0) >= len(client.sent)


async def test_a_run_that_is_cancelled_as_it_begins_to_reserve_releases_the_rows(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the task has begun that waits for the reservation."""
    may_answer, reserve = asyncio.Event(), Journal.reserve

    async def late(*args: Any, **kwargs: Any) -> Any:
        await may_answer.wait()
        return await reserve(*args, **kwargs)

    def cancelled(*args: Any, **kwargs: Any) -> Any:
        running.cancel()
        return asyncio.ensure_future(late(*args, **kwargs))

    async with a_job(journal, 20, concurrency=4) as (job, client):
        monkeypatch.setattr(Journal, "reserve", cancelled)
        running = asyncio.ensure_future(job.run())
        for _ in range(100):
            await asyncio.sleep(0)
        may_answer.set()
        await asyncio.wait([running])
        assert await held(job) == 0
        assert await counts(job) == {"pending": 20}
        assert not client.sent


async def test_rows_that_wait_for_a_slot_are_released_by_cancellation(journal: str) -> None:
    async with a_job(journal, 20, concurrency=4, rate="1/h") as (job, client):
        running = asyncio.ensure_future(job.run())
        while not client.sent:
            await asyncio.sleep(0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert await held(job) == 0


async def test_unknown_rows_that_were_to_be_repeated_are_released(journal: str) -> None:
    async with a_job(journal, 5, "messages.send", concurrency=4, rate="1/h") as (job, _):
        await job.opened_journal.database.run(
            lambda t: t.execute("UPDATE bulk_call SET state='unknown', first_sent_at=:now")
        )
        running = asyncio.ensure_future(job.run())
        while not await held(job):
            await asyncio.sleep(0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert await held(job) == 0


async def test_what_a_killed_process_held_is_taken_by_the_next(journal: str) -> None:
    """Unknown rows too, which that process had kept for a later repetition."""
    replay = ReplayWindow(seconds=1000.0)
    async with a_job(journal, 4, "messages.send") as (job, client):
        await job.opened_journal.database.run(
            lambda t: t.execute(
                "UPDATE bulk_call SET state='unknown', first_sent_at=:now WHERE line < 3"
            )
        )
        assert len(await job.opened_journal.reserve(9, hold=999, replay=replay)) == 4
        job.opened_journal.owner = "the next process"
        await job.run()
        assert await counts(job) == {"done": 4}
        assert sum(client.sent.values()) == 4


async def test_an_attempt_recorded_while_it_is_cancelled_is_undone(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_attempt = Journal.begin_attempt
    async with a_job(journal, 1) as (job, client):
        running = asyncio.ensure_future(job.run())

        def begin(self: Journal, *args: Any, **kwargs: Any) -> Any:
            attempt = begin_attempt(self, *args, **kwargs)
            asyncio.get_running_loop().call_soon(running.cancel)
            return attempt

        monkeypatch.setattr(Journal, "begin_attempt", begin)
        await asyncio.gather(running, return_exceptions=True)
        assert await counts(job) == {"pending": 1}
        assert not client.sent


async def test_leaving_the_block_waits_for_a_run_in_another_task(journal: str) -> None:
    async with a_job(journal, 30, concurrency=4) as (job, client):
        arrived = asyncio.Event()

        async def respond(body: bytes, count: int) -> HttpResponse:
            arrived.set()
            await asyncio.sleep(0.01)
            return ok()

        client.respond = respond
        running = asyncio.ensure_future(job.run())
        await arrived.wait()
    status = await asyncio.gather(running, return_exceptions=True)
    assert isinstance(status[0], JournalError)  # the status of a closed job
    async with Job(journal) as job:
        assert await counts(job) == {"done": len(client.sent), "pending": 30 - len(client.sent)}


async def test_a_closed_journal_refuses_work(journal: str) -> None:
    async with a_job(journal, 1) as (job, _):
        pass
    with pytest.raises(JournalError, match="the journal is closed"):
        await job.status()


@pytest.mark.parametrize("failing", [1, 3])
async def test_a_callback_that_raises_stops_the_run_and_loses_no_result(
    journal: str, failing: int
) -> None:
    """The rows in flight are recorded, and the error is raised as it is."""
    async with a_job(journal, 50, concurrency=10) as (job, client):
        seen: list[Any] = []

        def callback(attempt: Any, result: Any) -> None:
            seen.append(attempt.key)
            if len(seen) == failing:
                raise ZeroDivisionError("in the callback")

        with pytest.raises(ZeroDivisionError, match="in the callback"):
            await job.run(callback)
        sent = len(client.sent)
        assert await counts(job) == {"done": sent, "pending": 50 - sent}
        assert await held(job) == 0
        await job.run()
        assert await counts(job) == {"done": 50}
        assert set(client.sent.values()) == {1}


async def test_the_first_of_several_errors_of_a_callback_is_raised(journal: str) -> None:
    async with a_job(journal, 50, concurrency=10) as (job, _):
        numbers = iter(range(50))

        def callback(attempt: Any, result: Any) -> None:
            raise ValueError(f"error {next(numbers)}")

        with pytest.raises(ValueError, match="error 0"):
            await job.run(callback)


async def test_an_unexpected_error_loses_no_result(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_job(journal, 20, concurrency=5, rate="9/s") as (job, _):

        def fail(*args: Any) -> float:
            raise ZeroDivisionError("in the limiter")

        runner = job.runner()
        monkeypatch.setattr(type(runner.rate_limiter), "reserve", fail)
        await job.acquire()
        with pytest.raises(ZeroDivisionError):
            await runner.run()
        assert await counts(job) == {"pending": 20}
        assert await held(job) == 0


async def test_a_row_is_not_sent_when_the_result_before_it_cannot_be_recorded(
    journal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both are committed together; if only the claim is, it is taken back."""
    record = Journal.record

    def failing(self: Journal, attempt: Any, result: Any) -> Any:
        if attempt.seq > 1:
            return record(self, attempt, result)
        failed = asyncio.get_running_loop().create_future()
        failed.set_exception(JournalError("disk full"))
        return failed

    async with a_job(journal, 3, concurrency=1) as (job, client):
        await job.acquire()
        runner = job.runner()
        runner.sleep = lambda seconds: asyncio.sleep(0)
        # Two rows are reserved together, so that the second is claimed with the first's result.
        runner._reserved.extend(await job.opened_journal.reserve(2, hold=60, replay=ReplayWindow()))
        runner._reserved_at = runner.monotonic()
        monkeypatch.setattr(Journal, "record", failing)
        with pytest.raises(JournalError, match="disk full"):
            await runner.run()
        assert sum(client.sent.values()) == 1
        assert await counts(job) == {"sending": 1, "pending": 2}


async def test_a_run_that_is_stopped_before_it_begins_sends_nothing(journal: str) -> None:
    async with a_job(journal, 3) as (job, client):
        runner = job.runner()
        runner.stop()
        await runner.run()
        assert not client.sent
        assert await held(job) == 0
