"""Processes that are killed at random: no row is sent twice, and none is lost."""

from __future__ import annotations

import asyncio
import csv
import random
import subprocess
import sys
from pathlib import Path

import pytest

from telnyx_async.bulk import Job, State

from .conftest import Service

pytestmark = pytest.mark.slow

IN_FLIGHT = 25
KILLS = 5


def start(*arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "telnyx_async.bulk", *arguments]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE)


def kill_after(service: Service, count: int, *arguments: str) -> None:
    """Start a process, and kill it when `count` more requests have arrived."""
    service.expect(count)
    process = start(*arguments)
    service.reached.wait(60)
    process.kill()
    process.communicate()


def counts(journal: str) -> dict[State, int]:
    async def read() -> dict[State, int]:
        async with Job(journal) as job:
            return dict((await job.status()).counts)

    return asyncio.run(read())


@pytest.fixture
def rows(journal: str) -> int:
    return 3000 if journal.endswith(".db") else 1000


@pytest.fixture
def names(tmp_path: Path, rows: int) -> Path:
    path = tmp_path / "names.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["unique_name"])
        writer.writerows([f"room-{number}"] for number in range(rows))
    return path


def test_rows_in_flight_when_a_process_is_killed_are_unknown(
    service: Service, journal: str, names: Path, rows: int
) -> None:
    """The operation takes no idempotency key, so no row is ever sent a second time."""
    run = ["run", "rooms.create", str(names), "--journal", journal]
    run += ["--concurrency", str(IN_FLIGHT)]
    draw = random.Random(1)
    for _ in range(KILLS):
        kill_after(service, draw.randrange(1, rows // KILLS), *run)
    process = start(*run)
    _, stderr = process.communicate()
    found = counts(journal)
    assert process.returncode in (0, 1), stderr
    assert found[State.DONE] + found[State.UNKNOWN] == rows
    assert found[State.UNKNOWN] <= KILLS * IN_FLIGHT
    assert max(service.arrived.values()) == 1
    # Every row that is done has arrived, and every row that has not is unknown: none is lost.
    assert rows - len(service.arrived) <= found[State.UNKNOWN]


def test_unknown_rows_are_repeated_with_their_idempotency_key(
    service: Service, journal: str, tmp_path: Path
) -> None:
    path = tmp_path / "people.jsonl"
    path.write_text("".join(f'{{"to": "+1312555{number:04}"}}\n' for number in range(300)))
    run = ["run", "messages.send", str(path), "--journal", journal, "--set", "text=Hi"]
    run += ["--concurrency", str(IN_FLIGHT)]
    for _ in range(3):
        kill_after(service, 60, *run)
    process = start(*run)
    _, stderr = process.communicate()
    assert process.returncode == 0, stderr
    assert counts(journal)[State.DONE] == 300
    assert len(service.arrived) == 300
    assert all(len(keys) == 1 for keys in service.keys.values())
    assert all(len(bodies) == 1 for bodies in service.bodies.values())
    assert service.arrived.total() <= 300 + 3 * IN_FLIGHT
