"""A PostgreSQL server that dies while a job runs, and the replica that takes its place."""

from __future__ import annotations

import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from attrs import define, field

from telnyx_async.bulk import JournalError
from telnyx_async.bulk._journal.postgres import Postgres

from .conftest import POSTGRES, _owner, in_schema
from .jobs import Client, a_job, counts
from .test_cut import Proxy

pytestmark = pytest.mark.slow

ROWS = 200
BEFORE = 60


@define
class Pair:
    """A server and its replica; the replica receives through `route`, which can be cut."""

    folder: Path
    ports: tuple[int, int] = field(factory=lambda: (_free_port(), _free_port()))
    route: Proxy = field(init=False)

    def start(self) -> None:
        """Start both; COMMIT waits for the replica until `ALTER SYSTEM` says otherwise."""
        self._run("initdb", "-D", "first", "-A", "trust", "-U", "postgres", "-N")
        with Path(self.folder, "first", "postgresql.conf").open("a") as settings:
            settings.write("max_connections = 20\nfsync = off\nwal_sender_timeout = 2s\n")
        self._control("start", 0)
        self.route = Proxy(f"postgresql://postgres@127.0.0.1:{self.ports[0]}/postgres")
        self._run("pg_basebackup", "-d", self.route.address, "-D", "second", "-R", "-c", "fast")
        self._control("start", 1)
        self.alter("synchronous_standby_names = '*'")
        with psycopg.connect(self.url(0), autocommit=True) as connection:
            connection.execute("CREATE TABLE replicated ()")  # waits for the replica

    def alter(self, setting: str) -> None:
        with psycopg.connect(self.url(0), autocommit=True) as connection:
            connection.execute(f"ALTER SYSTEM SET {setting}")
            connection.execute("SELECT pg_reload_conf()")

    def fail_over(self) -> None:
        """Kill the first server, and promote the replica."""
        self._control("stop", 0, "-m", "immediate")
        self._run("pg_ctl", "-D", "second", "-w", "promote")

    def stop(self) -> None:
        self.route.cut()
        self._control("stop", 1, "-m", "immediate")

    @property
    def address(self) -> str:
        """The address of whichever of the two takes writes."""
        hosts = ",".join(f"127.0.0.1:{port}" for port in self.ports)
        address = in_schema(f"postgresql://postgres@{hosts}/postgres")
        return f"{address}&target_session_attrs=read-write"

    def url(self, number: int) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.ports[number]}/postgres"

    def _control(self, action: str, number: int, *more: str) -> None:
        name = ("first", "second")[number]
        options = f"-p {self.ports[number]} -k {self.folder} -c listen_addresses=127.0.0.1"
        started = ("-l", f"{name}.log", "-o", options) if action == "start" else ()
        self._run("pg_ctl", "-D", name, "-w", *started, *more, action)

    def _run(self, command: str, *arguments: str) -> None:
        assert POSTGRES
        subprocess.run(
            [POSTGRES / command, *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=_owner(self.folder),
            cwd=self.folder,
        )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@pytest.fixture
def pair() -> Iterator[Pair]:
    # Not in pytest's folder, which other users cannot read.
    with tempfile.TemporaryDirectory(prefix="telnyx-bulk-") as folder:
        pair = Pair(Path(folder))
        pair.start()
        yield pair
        pair.stop()


def fail_over_at(pair: Pair, client: Client, count: int) -> None:
    """Fail over while the request of this number is answered."""
    respond = client.respond

    async def failing(body: bytes, number: int) -> object:
        if len(client.sent) >= count:
            client.respond = respond  # type: ignore[method-assign]
            pair.fail_over()
        return await respond(body, number)

    client.respond = failing  # type: ignore[method-assign, assignment]


async def test_a_replica_that_has_every_commit_takes_over(pair: Pair) -> None:
    """With `synchronous_standby_names`, a COMMIT that was acknowledged is on the replica."""
    async with a_job(pair.address, ROWS, concurrency=16) as (job, client):
        fail_over_at(pair, client, BEFORE)
        await job.run()
        assert await counts(job) == {"done": ROWS}
        assert len(client.sent) == ROWS
        assert set(client.sent.values()) == {1}


async def test_a_replica_that_lacks_commits_is_refused(pair: Pair) -> None:
    """Rows that were sent would be pending there, and be sent again."""
    pair.alter("synchronous_standby_names = ''")
    async with a_job(pair.address, ROWS, concurrency=16) as (job, client):
        await job.acquire()
        pair.route.cut()
        fail_over_at(pair, client, BEFORE)
        with pytest.raises(JournalError, match="lacks transactions"):
            await job.run()
        assert set(client.sent.values()) == {1}
        with pytest.raises(JournalError, match="lacks transactions"):
            await job.run()
        assert set(client.sent.values()) == {1}


async def test_a_commit_that_the_replica_never_got_is_repeated(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ids of such transactions are given to others, who commit them."""
    taken_over, connect = threading.Event(), Postgres.connect

    def fail_over() -> None:
        pair.fail_over()
        with psycopg.connect(pair.url(1), autocommit=True) as other:
            for _ in range(100):
                other.execute("SELECT txid_current()")
        taken_over.set()

    def later(self: Postgres) -> Any:
        taken_over.wait(60)
        return connect(self)

    async with a_job(pair.address, ROWS, concurrency=16) as (job, client):
        await job.acquire()
        respond = client.respond

        async def cutting(body: bytes, number: int) -> object:
            if len(client.sent) >= BEFORE:
                client.respond = respond
                pair.route.cut()  # each COMMIT waits for the replica from now on
                threading.Timer(0.5, fail_over).start()
            return await respond(body, number)

        client.respond = cutting
        monkeypatch.setattr(Postgres, "connect", later)
        await job.run()
        assert await counts(job) == {"done": ROWS}
        assert len(client.sent) == ROWS
        assert set(client.sent.values()) == {1}
