"""Several processes on one job in Postgres: hints by procrastinate, the truth in the journal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest
from aiohttp import web

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, JobStoppedError, State
from telnyx_async.bulk._cli.command import main
from telnyx_async.bulk._procrastinate import Procrastinate
from telnyx_async.bulk._worker import Worker

from .conftest import Service, in_schema


class Hints:
    """An engine in memory, which can lose what it is told."""

    def __init__(self, *, lossy: bool = False) -> None:
        self.waiting: asyncio.Queue[int] = asyncio.Queue()
        self.lossy = lossy
        self.opened = self.closed = 0
        self.opening: Callable[[], object] = bool
        self.serving = asyncio.Event()

    async def open(self) -> None:
        self.opened += 1
        self.opening()

    async def announce(self, chunks: Sequence[int]) -> None:
        if self.lossy:
            self.lossy = False
            return
        for chunk in chunks:
            self.waiting.put_nowait(chunk)

    async def serve(self, handle: Callable[[int], Awaitable[None]], *, once: bool) -> None:
        self.serving.set()
        while not (once and self.waiting.empty()):
            await handle(await self.waiting.get())

    async def close(self) -> None:
        self.closed += 1


@contextlib.asynccontextmanager
async def a_job(place: str, count: int = 0, **options: object) -> object:
    async with (
        AsyncTelnyx() as client,
        Job(place, client.rooms.create, client=client, shared=True, **options) as job,
    ):
        await job.load([{"unique_name": f"room-{number}"} for number in range(count)])
        yield job


async def test_a_worker_works_until_nothing_is_left(service: Service, place: str) -> None:
    async with a_job(place, 100) as job:
        engine = Hints(lossy=True)
        worker = Worker(job, engine, size=30)
        await worker.run(once=True)
        await worker.run(once=True)
        assert (await job.status()).counts[State.DONE] == 100
    assert service.arrived.total() == 100
    assert engine.opened == engine.closed == 2


async def test_lost_hints_come_again(service: Service, place: str) -> None:
    async with a_job(place, 20) as job:
        worker = Worker(job, Hints(lossy=True), interval=0.01)
        service.expect(20)
        running = asyncio.create_task(worker.run())
        await asyncio.to_thread(service.reached.wait, 30)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert service.arrived.total() == 20


async def test_a_worker_stops_when_what_is_in_flight_has_ended(
    service: Service, place: str
) -> None:
    async with a_job(place, 50, concurrency=5) as job:
        worker = Worker(job, Hints())
        loop = asyncio.get_running_loop()
        service.answer = lambda name, count: loop.call_soon_threadsafe(worker.stop) and None
        await worker.run()
        counts = (await job.status()).counts
        assert counts[State.DONE] == service.arrived.total() == 5
        assert counts[State.PENDING] == 45


async def test_an_idle_worker_stops_at_once(service: Service, place: str) -> None:
    async with a_job(place) as job:
        engine = Hints()
        worker = Worker(job, engine)
        running = asyncio.create_task(worker.run())
        await engine.serving.wait()
        worker.stop()
        await running


@pytest.mark.parametrize("once", [True, False])
async def test_a_worker_may_be_stopped_before_it_serves(
    service: Service, place: str, once: bool
) -> None:
    async with a_job(place, 5) as job:
        engine = Hints()
        worker = Worker(job, engine)
        engine.opening = worker.stop
        await worker.run(once=once)
        assert engine.opened == engine.closed == 1
        assert not engine.serving.is_set()
    assert not service.arrived


async def test_what_stops_the_job_stops_the_worker(service: Service, place: str) -> None:
    service.answer = lambda name, count: web.json_response({"errors": []}, status=401)
    async with a_job(place, 5) as job:
        with pytest.raises(JobStoppedError, match="401"):
            await Worker(job, Hints()).run()
        with pytest.raises(JobStoppedError, match="stopped"):
            await Worker(job, Hints()).run(once=True)
        engine = Hints()
        worker = Worker(job, engine, interval=0.01)
        running = asyncio.create_task(worker.run())
        await engine.serving.wait()
        worker.stop()
        await running


async def test_hints_by_procrastinate(service: Service, postgres: str) -> None:
    place = in_schema(postgres)
    async with a_job(place, 100) as job:
        await asyncio.gather(
            *(Worker(job, Procrastinate(place), size=30).run(once=True) for _ in range(2))
        )
        engine = Procrastinate(place)
        await engine.open()
        await engine.announce([1])
        await engine.announce([1])
        await engine.close()
        assert (await job.status()).counts[State.DONE] == 100
    assert max(service.arrived.values()) == 1


def test_workers_need_postgres(service: Service, tmp_path: Path) -> None:
    assert main(["worker", "--journal", str(tmp_path / "job.db")]) == 2


def test_ctrl_c_stops_a_worker(service: Service, postgres: str) -> None:
    place = in_schema(postgres)

    async def load() -> None:
        async with Job(place, "rooms.create") as job:
            await job.load([{"unique_name": f"r{n}"} for n in range(100)])

    asyncio.run(load())
    service.answer = lambda name, count: os.kill(os.getpid(), signal.SIGINT) if count == 1 else None
    assert main(["worker", "--journal", place, "--concurrency", "1"]) == 130
    assert max(service.arrived.values()) == 1
