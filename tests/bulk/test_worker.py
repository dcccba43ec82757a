"""Several processes on one job in Postgres: messages by procrastinate, decisions by the journal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, JobStoppedError, State
from telnyx_async.bulk._cli.command import main
from telnyx_async.bulk._procrastinate import ProcrastinateQueue
from telnyx_async.bulk._worker import Worker

from .conftest import Service, in_schema


class MemoryQueue:
    """A work queue in memory, which can lose its first message."""

    def __init__(self, *, lossy: bool = False) -> None:
        self.chunks: asyncio.Queue[int] = asyncio.Queue()
        self.lossy = lossy
        self.opened = self.closed = 0
        self.opening: Callable[[], object] = bool
        self.consuming = asyncio.Event()
        self.queued_before = 0

    async def open(self) -> None:
        self.opened += 1
        self.opening()

    async def enqueue(self, chunks: Sequence[int]) -> None:
        if self.lossy:
            self.lossy = False
            return
        for chunk in chunks:
            self.chunks.put_nowait(chunk)

    async def consume(self, handle: Callable[[int], Awaitable[None]], *, once: bool) -> None:
        self.queued_before = self.chunks.qsize()
        self.consuming.set()
        while not (once and self.chunks.empty()):
            await handle(await self.chunks.get())

    async def close(self) -> None:
        self.closed += 1


@contextlib.asynccontextmanager
async def a_job(journal: str, count: int = 0, **options: Any) -> AsyncIterator[Job]:
    async with (
        AsyncTelnyx() as client,
        Job(journal, client.rooms.create, client=client, shared=True, **options) as job,
    ):
        await job.load([{"unique_name": f"room-{number}"} for number in range(count)])
        yield job


async def test_a_worker_runs_until_no_row_is_left(service: Service, journal: str) -> None:
    async with a_job(journal, 100) as job:
        queue = MemoryQueue(lossy=True)
        worker = Worker(job, queue, chunk_size=30)
        await worker.run(once=True)
        await worker.run(once=True)
        assert (await job.status()).counts[State.DONE] == 100
    assert service.arrived.total() == 100
    assert queue.opened == queue.closed == 2


async def test_lost_messages_are_sent_again(service: Service, journal: str) -> None:
    async with a_job(journal, 20) as job:
        worker = Worker(job, MemoryQueue(lossy=True), interval=0.01)
        service.expect(20)
        running = asyncio.create_task(worker.run())
        await asyncio.to_thread(service.reached.wait, 30)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert service.arrived.total() == 20


async def test_a_worker_stops_when_the_rows_in_flight_have_ended(
    service: Service, journal: str
) -> None:
    async with a_job(journal, 50, concurrency=5) as job:
        worker = Worker(job, MemoryQueue())
        loop = asyncio.get_running_loop()

        def stop(name: str, count: int) -> None:
            loop.call_soon_threadsafe(worker.stop)

        service.respond = stop
        await worker.run()
        counts = (await job.status()).counts
        assert counts[State.DONE] == service.arrived.total() == 5
        assert counts[State.PENDING] == 45


async def test_the_first_chunks_are_queued_before_the_worker_listens(
    service: Service, journal: str
) -> None:
    """Messages that come before it listens are found by polling, up to a second later."""
    async with a_job(journal, 100) as job:
        queue = MemoryQueue()
        worker = Worker(job, queue, chunk_size=30)
        running = asyncio.create_task(worker.run())
        await queue.consuming.wait()
        assert queue.queued_before == 4
        worker.stop()
        await running


async def test_an_idle_worker_stops_at_once(service: Service, journal: str) -> None:
    async with a_job(journal) as job:
        queue = MemoryQueue()
        worker = Worker(job, queue)
        running = asyncio.create_task(worker.run())
        await queue.consuming.wait()
        worker.stop()
        await running


@pytest.mark.parametrize("once", [True, False])
async def test_a_worker_may_be_stopped_before_it_consumes(
    service: Service, journal: str, once: bool
) -> None:
    async with a_job(journal, 5) as job:
        queue = MemoryQueue()
        worker = Worker(job, queue)
        queue.opening = worker.stop
        await worker.run(once=once)
        assert queue.opened == queue.closed == 1
        assert not queue.consuming.is_set()
    assert not service.arrived


async def test_an_error_that_stops_the_job_stops_the_worker(service: Service, journal: str) -> None:
    service.respond = lambda name, count: web.json_response({"errors": []}, status=401)
    async with a_job(journal, 5) as job:
        with pytest.raises(JobStoppedError, match="401"):
            await Worker(job, MemoryQueue()).run()
        with pytest.raises(JobStoppedError, match="stopped"):
            await Worker(job, MemoryQueue()).run(once=True)
        queue = MemoryQueue()
        worker = Worker(job, queue, interval=0.01)
        running = asyncio.create_task(worker.run())
        await queue.consuming.wait()
        worker.stop()
        await running


async def test_messages_by_procrastinate(service: Service, postgres: str) -> None:
    journal = in_schema(postgres)
    async with a_job(journal, 100) as job:
        await asyncio.gather(
            *(
                Worker(job, ProcrastinateQueue(journal), chunk_size=30).run(once=True)
                for _ in range(2)
            )
        )
        queue = ProcrastinateQueue(journal)
        await queue.open()
        await queue.enqueue([1])
        await queue.enqueue([1])
        await queue.close()
        assert (await job.status()).counts[State.DONE] == 100
    assert max(service.arrived.values()) == 1


def test_workers_need_postgres(service: Service, tmp_path: Path) -> None:
    assert main(["worker", "--journal", str(tmp_path / "job.db")]) == 2


def test_ctrl_c_stops_a_worker(service: Service, postgres: str) -> None:
    journal = in_schema(postgres)

    async def load() -> None:
        async with Job(journal, "rooms.create") as job:
            await job.load([{"unique_name": f"r{n}"} for n in range(100)])

    asyncio.run(load())
    service.respond = lambda name, count: (
        os.kill(os.getpid(), signal.SIGINT) if count == 1 else None
    )
    assert main(["worker", "--journal", journal, "--concurrency", "1"]) == 130
    assert max(service.arrived.values()) == 1
