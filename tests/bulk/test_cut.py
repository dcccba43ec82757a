"""Two workers, of which one is killed and one cut from the database: nothing twice, nothing lost."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from attrs import frozen

from telnyx_async.bulk import Job, State
from telnyx_async.bulk._cli.command import main

from .conftest import Service, in_schema

ROWS = 900
IN_FLIGHT = 20


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


@frozen
class Way:
    """How a worker reaches the database, and what cuts it off."""

    address: str
    direct: str
    cut: Callable[[], object]
    ends: frozenset[int]


@pytest.fixture(params=["by the network", "by the database"])
def way(request: pytest.FixtureRequest, postgres: str) -> Iterator[Way]:
    place = in_schema(postgres)
    if request.param == "by the database":
        # The worker may connect again, and then ends when there is nothing left to do.
        yield Way(
            f"{place}&application_name=severed", place, lambda: end(postgres), frozenset({0, 4})
        )
        return
    cable = Cable(place)
    yield Way(cable.address, place, cable.cut, frozenset({4}))
    with contextlib.suppress(OSError):
        cable.cut()


def end(postgres: str) -> None:
    """End all connections of one worker, its journal's and its hints'."""
    with psycopg.connect(postgres) as connection:
        [(count,)] = connection.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE application_name = 'severed'"
        )
        assert count > 1


def start(journal: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "telnyx_async.bulk", "worker", "--journal", journal]
    command += ["--once", "--concurrency", str(IN_FLIGHT), "--timeout", "5"]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE)


def load(place: str, path: Path) -> None:
    async def work() -> None:
        async with Job(place, "rooms.create") as job:
            assert await job.load_file(path)

    asyncio.run(work())


def counts(place: str) -> dict[State, int]:
    async def read() -> dict[State, int]:
        async with Job(place) as job:
            return dict((await job.status()).counts)

    return asyncio.run(read())


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "names.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([["unique_name"], *([f"r{n}"] for n in range(ROWS))])
    return path


def test_one_worker_is_killed_and_one_cut_from_the_database(
    service: Service, way: Way, names: Path
) -> None:
    load(way.direct, names)
    service.expect(300)
    service.delay = 0.02
    killed, severed = start(way.direct), start(way.address)
    assert service.reached.wait(60)
    killed.kill()
    service.expect(200)
    assert service.reached.wait(60)
    way.cut()
    _, said = severed.communicate(timeout=60)
    assert severed.returncode in way.ends, said
    assert severed.returncode == 0 or b"cannot be written or read" in said
    killed.communicate()
    assert main(["resume", "--journal", way.direct, "--concurrency", "20"]) in (0, 1)
    found = counts(way.direct)
    assert found[State.DONE] + found[State.UNKNOWN] == ROWS
    assert found[State.UNKNOWN] <= 2 * IN_FLIGHT
    assert max(service.arrived.values()) == 1
    # What is done has arrived; what has not arrived is unknown: none is lost.
    assert ROWS - len(service.arrived) <= found[State.UNKNOWN]
