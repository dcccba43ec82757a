"""A PostgreSQL server that restarts, or stays away, under a run and under a worker."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from telnyx_async.bulk import Job

from .conftest import POSTGRES, Service, _owner, in_schema
from .jobs import counts

pytestmark = pytest.mark.slow

ROWS = 400
# Less patience than the package has, for a server that stays away.
COMMAND = """
import sys
from telnyx_async.bulk._journal import database
database.RECONNECT_TIME = float(sys.argv.pop(1))
from telnyx_async.bulk._cli.command import main
sys.exit(main())
"""


@contextmanager
def stopped(postgres: str, mode: str) -> Iterator[None]:
    """Stop the server of the cluster, and start it again."""
    with psycopg.connect(postgres) as connection:
        [(data,)] = connection.execute("SHOW data_directory")
        [(owner,)] = connection.execute("SHOW unix_socket_directories")
    assert POSTGRES
    control = [POSTGRES / "pg_ctl", "-D", data, "-w", "-l", Path(data).parent / "log"]
    arguments = (Path(data) / "postmaster.opts").read_text().split('" "')

    def run(*more: str) -> None:
        command = [str(each) for each in (*control, *more)]
        subprocess.run(
            command, user=_owner(Path(owner)), cwd=owner, check=True, capture_output=True
        )

    run("-m", mode, "stop")
    try:
        yield
    finally:
        # The options of the fixture, which `pg_ctl restart` would have kept.
        run("-o", _options(arguments, urlsplit(postgres).port), "start")


def _options(arguments: list[str], port: int | None) -> str:
    folder = arguments[arguments.index("-k") + 1]
    settings = "fsync=off full_page_writes=off synchronous_commit=off max_connections=50"
    more = " ".join(f"-c {each}" for each in settings.split())
    return f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 {more}"


def start(patience: float, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", COMMAND, str(patience), *arguments, "--concurrency", "10"]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def load(journal: str) -> None:
    async def work() -> None:
        async with Job(journal, "rooms.create") as job:
            await job.load([{"unique_name": f"r{number}"} for number in range(ROWS)])

    asyncio.run(work())


def look(journal: str) -> dict[str, int]:
    async def work() -> dict[str, int]:
        async with Job(journal) as job:
            return await counts(job)

    return asyncio.run(work())


@pytest.mark.parametrize("mode", ["fast", "immediate"])
@pytest.mark.parametrize("command", [["resume"], ["worker", "--once"]])
def test_a_restart_is_bridged(
    service: Service, postgres: str, command: list[str], mode: str
) -> None:
    journal = in_schema(postgres)
    load(journal)
    service.delay = 0.01
    service.expect(100)
    process = start(30, *command, "--journal", journal)
    assert service.reached.wait(60)
    with stopped(postgres, mode):
        pass
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 0, stderr
    assert "Traceback" not in stderr
    assert look(journal) == {"done": ROWS}
    assert max(service.arrived.values()) == 1


@pytest.mark.parametrize("command", [["resume"], ["worker"]])
def test_a_server_that_stays_away_ends_the_command_with_one_line(
    service: Service, postgres: str, command: list[str]
) -> None:
    journal = in_schema(postgres)
    load(journal)
    service.delay = 0.01
    service.expect(100)
    process = start(0.5, *command, "--journal", journal)
    assert service.reached.wait(60)
    with stopped(postgres, "fast"):
        _, stderr = process.communicate(timeout=60)
    assert process.returncode == 4, stderr
    lines = [line for line in stderr.splitlines() if "in flight" not in line]
    assert len(lines) == 1, stderr
    assert "cannot be written or read" in lines[0]
    service.delay = 0
    resumed = start(30, "resume", "--journal", journal)
    resumed.communicate(timeout=60)
    assert resumed.returncode in (0, 1)
    found = look(journal)
    assert found["done"] + found.get("unknown", 0) == ROWS
    assert max(service.arrived.values()) == 1
