"""Two workers, one killed and one cut off from the database: no row is sent twice or lost."""

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

pytestmark = pytest.mark.slow

# A worker that is cut off would try to connect again for half a minute.
IMPATIENT = """
import sys
from telnyx_async.bulk._journal import database
database.RECONNECT_TIME = 1.0
from telnyx_async.bulk._cli.command import main
sys.exit(main())
"""
ROWS = 900
IN_FLIGHT = 20


class Proxy:
    """A TCP proxy to the database whose connections can be cut."""

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
class Route:
    """How a worker reaches the database, how it is cut off, and its possible exit codes."""

    address: str
    direct: str
    cut: Callable[[], object]
    exit_codes: frozenset[int]


@pytest.fixture(params=["by the network", "by the database"])
def route(request: pytest.FixtureRequest, postgres: str) -> Iterator[Route]:
    journal = in_schema(postgres)
    if request.param == "by the database":
        # The worker may reconnect, and then exits when no row is left to send.
        yield Route(
            f"{journal}&application_name=severed",
            journal,
            lambda: terminate(postgres),
            frozenset({0, 4}),
        )
        return
    proxy = Proxy(journal)
    yield Route(proxy.address, journal, proxy.cut, frozenset({4}))
    with contextlib.suppress(OSError):
        proxy.cut()


def terminate(postgres: str) -> None:
    """Terminate all connections of one worker: to its journal and to its work queue."""
    with psycopg.connect(postgres) as connection:
        [(count,)] = connection.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE application_name = 'severed'"
        )
        assert count > 1


def start(journal: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", IMPATIENT, "worker", "--journal", journal]
    command += ["--once", "--concurrency", str(IN_FLIGHT), "--timeout", "5"]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE)


def load(journal: str, path: Path) -> None:
    async def work() -> None:
        async with Job(journal, "rooms.create") as job:
            assert await job.load_file(path)

    asyncio.run(work())


def counts(journal: str) -> dict[State, int]:
    async def read() -> dict[State, int]:
        async with Job(journal) as job:
            return dict((await job.status()).counts)

    return asyncio.run(read())


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "names.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([["unique_name"], *([f"r{n}"] for n in range(ROWS))])
    return path


def test_one_worker_is_killed_and_one_cut_from_the_database(
    service: Service, route: Route, names: Path
) -> None:
    load(route.direct, names)
    service.expect(300)
    service.delay = 0.02
    killed, severed = start(route.direct), start(route.address)
    assert service.reached.wait(60)
    killed.kill()
    service.expect(200)
    assert service.reached.wait(60)
    route.cut()
    _, stderr = severed.communicate(timeout=60)
    assert severed.returncode in route.exit_codes, stderr
    assert severed.returncode == 0 or b"cannot be written or read" in stderr
    killed.communicate()
    assert main(["resume", "--journal", route.direct, "--concurrency", "20"]) in (0, 1)
    found = counts(route.direct)
    assert found[State.DONE] + found[State.UNKNOWN] == ROWS
    assert found[State.UNKNOWN] <= 2 * IN_FLIGHT
    assert max(service.arrived.values()) == 1
    # Every row that is done has arrived, and every row that has not is unknown: none is lost.
    assert ROWS - len(service.arrived) <= found[State.UNKNOWN]
