"""Several processes on one job in Postgres: hints by procrastinate, the truth in the journal."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import web

from telnyx_async import AsyncTelnyx
from telnyx_async.bulk import Job, JobStoppedError, State
from telnyx_async.bulk._command import main
from telnyx_async.bulk._procrastinate import Procrastinate
from telnyx_async.bulk._worker import Worker

from .conftest import Service, in_schema

ROWS = 900
IN_FLIGHT = 20


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


class Cable:
    """A way to the database that can be cut."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.target = (parts.hostname, parts.port)
        self.listener = socket.create_server(("127.0.0.1", 0))
        port = self.listener.getsockname()[1]
        self.address = address.replace(f":{parts.port}", f":{port}")
        self.sockets: list[socket.socket] = []
        self.threads = [threading.Thread(target=self.accept, daemon=True)]
        self.threads[0].start()

    def accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                far = socket.create_connection(self.target)
                self.sockets += [near, far]
                for source, target in ((near, far), (far, near)):
                    thread = threading.Thread(target=self.pump, args=(source, target), daemon=True)
                    thread.start()
                    self.threads.append(thread)

    def pump(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_RDWR)

    def cut(self) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for each in self.sockets:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self.threads:
            thread.join(5)
        for each in self.sockets:
            each.close()


@pytest.fixture
def cable(postgres: str) -> Iterator[Cable]:
    cable = Cable(in_schema(postgres))
    yield cable
    with contextlib.suppress(OSError):
        cable.cut()


def start(*arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "telnyx_async.bulk", *arguments]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE)


def test_one_worker_is_killed_and_one_cut_from_the_database(
    service: Service, cable: Cable, postgres: str, tmp_path: Path
) -> None:
    path = tmp_path / "names.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([["unique_name"], *([f"r{n}"] for n in range(ROWS))])
    near = cable.address
    direct = near.replace(f":{urlsplit(near).port}", f":{urlsplit(postgres).port}")
    assert main(["run", "rooms.create", str(path), "--journal", direct, "--dry-run"]) == 0

    async def load() -> None:
        async with Job(direct, "rooms.create") as job:
            await job.load_file(path)

    asyncio.run(load())
    how = ["--concurrency", str(IN_FLIGHT), "--timeout", "5"]
    service.expect(300)
    service.delay = 0.02
    killed, severed = (
        start("worker", "--journal", direct, *how),
        start("worker", "--journal", near, *how),
    )
    assert service.reached.wait(60)
    killed.kill()
    service.expect(200)
    assert service.reached.wait(60)
    cable.cut()
    _, said = severed.communicate(timeout=60)
    assert severed.returncode == 4, said
    killed.communicate()
    assert main(["resume", "--journal", direct, "--concurrency", "20"]) in (0, 1)

    async def counts() -> dict[State, int]:
        async with Job(direct) as job:
            return dict((await job.status()).counts)

    found = asyncio.run(counts())
    assert found[State.DONE] + found[State.UNKNOWN] == ROWS
    assert found[State.UNKNOWN] <= 2 * IN_FLIGHT
    assert max(service.arrived.values()) == 1
    assert ROWS - len(service.arrived) <= found[State.UNKNOWN]


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
