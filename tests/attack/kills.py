"""Processes of bulk jobs that are killed at any step, with journals in SQLite and PostgreSQL.

The service is in this process, so that a kill can come between a request and its answer.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from attrs import define, field

from benchmarks.rough import rough_server
from telnyx_async.bulk import Job, RowReport, State
from tests.bulk.conftest import in_schema

from .leaks import KEY
from .ledger import Findings
from .servers import Postgres, disturbing
from .service import Weather

__all__ = ["killed_alone", "killed_beside_postgres"]

ONCE, KEYED = "sim_cards.actions.enable", "messages.send"
# Seconds between a request and the kill; below zero, the process is killed before the answer.
_MOMENTS = (-1.0, 0.0, 0.001, 0.005, 0.03)
_ROWS_PER_KILL = 30
_LAST_RUNS = 20
# Shorter than the package's, so that rows of killed workers are soon found.
_TIMEOUT = "3"


@define
class _Killing:
    """Answers requests, and kills processes between them."""

    weather: Weather
    draw: random.Random
    total: int = 0
    _aims: dict[int, Callable[[], None]] = field(factory=dict[int, Any])

    def __call__(self, head: bytes, transport: asyncio.Transport) -> None:
        self.total += 1
        kill = self._aims.pop(self.total, None)
        moment = self.draw.choice(_MOMENTS)
        if kill and moment < 0:
            kill()
        self.weather(head, transport)
        if kill and moment >= 0:
            asyncio.get_running_loop().call_later(moment, kill)

    def aim(self, kill: Callable[[], None]) -> None:
        """Kill at one of the next requests, or at any time while the process starts and loads."""
        if self.draw.random() < 0.2:
            asyncio.get_running_loop().call_later(self.draw.uniform(0.1, 2.0), kill)
        else:
            self._aims[self.total + self.draw.randrange(1, _ROWS_PER_KILL)] = kill


@define
class _Attack:
    """A job whose processes are killed until so many were."""

    operation: str
    journal: str
    rows: Path
    killing: _Killing
    url: str
    killed: int = 0
    tracebacks: int = 0
    secrets: int = 0

    async def run(self, *command: str, kill: bool) -> None:
        """Run a process of the job to its end, or kill it before."""
        environment = {**os.environ, "TELNYX_API_KEY": KEY, "TELNYX_BASE_URL": self.url}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "telnyx_async.bulk", *command),
            *("--journal", self.journal, "--concurrency", "25", "--timeout", _TIMEOUT),
            env=environment,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )

        def end() -> None:
            with suppress(ProcessLookupError):
                process.kill()

        if kill:
            self.killing.aim(end)
        _, errors = await process.communicate()
        self.killed += process.returncode == -9
        self.tracebacks += b"Traceback" in errors
        self.secrets += KEY.encode() in errors

    async def findings(self, name: str, expected: int, note: str = "") -> Findings:
        """Compare the journal with what arrived."""
        async with Job(self.journal) as job:
            rows = [row async for row in job.rows()]
        arrived = self.killing.weather.arrived
        states = {state: [row for row in rows if row.state is state] for state in State}
        twice, missing, untrue = _judged(states, arrived, keyed=self.operation == KEYED)
        unsettled = len(states[State.PENDING]) + len(states[State.SENDING])
        unknown = len(states[State.UNKNOWN])
        return Findings(
            name=name,
            calls=len(rows),
            errors=unknown + len(states[State.REJECTED]),
            twice=twice,
            lost=missing + abs(expected - len(rows)),
            false_unsent=untrue,
            foreign=self.tracebacks,
            left=unsettled + self.secrets,
            kills=self.killed,
            note=f"{unknown} unknown {note}",
        )


def _judged(
    states: dict[State, list[RowReport]], arrived: dict[str, int], *, keyed: bool
) -> tuple[int, int, int]:
    """Return how many rows were sent twice, done without a request, and unsent with one."""
    if keyed:  # each row has one key, under which it may be repeated
        keys, rows = sum(" " in name for name in arrived), sum(map(len, states.values()))
        return max(0, keys - rows), max(0, len(states[State.DONE]) - keys), 0

    def count(row: RowReport) -> int:
        return arrived.get(row.target.lstrip("/"), 0)

    every = [row for rows in states.values() for row in rows]
    return (
        sum(count(row) > 1 for row in every),
        sum(not count(row) for row in states[State.DONE]),
        sum(count(row) > 0 for row in states[State.REJECTED] + states[State.PENDING]),
    )


@asynccontextmanager
async def _attack(
    operation: str, journal: str, kills: int, seed: int
) -> AsyncIterator[tuple[_Attack, int]]:
    draw = random.Random(seed)
    killing = _Killing(Weather(0.02, seed), draw)
    with tempfile.TemporaryDirectory() as folder:
        rows, count = Path(folder, "rows.csv"), kills * _ROWS_PER_KILL
        rows.write_text("\n".join(_lines(operation, count)))
        async with rough_server(killing) as url:
            journal = journal or str(Path(folder, "job.db"))
            yield _Attack(operation, journal, rows, killing, url), count
            for file in Path(folder).glob("job.db*"):
                assert KEY.encode() not in file.read_bytes()


def _lines(operation: str, count: int) -> Iterator[str]:
    if operation == KEYED:
        yield "to,from_,text"
        yield from (f"+1312{n:07},+13125550000,Hi" for n in range(count))
    else:
        yield "id"
        yield from (f"once-{n}" for n in range(count))


async def killed_alone(operation: str, kills: int, *, seed: int = 7) -> Findings:
    """Kill the only process of a job, whose journal is a file, again and again."""
    async with _attack(operation, "", kills, seed) as (attack, count):
        run = ("run", operation, str(attack.rows))
        for _ in range(3 * kills):
            if attack.killed < kills:
                await attack.run(*run, kill=True)
        for _ in range(_LAST_RUNS):
            await attack.run(*run, kill=False)
            found = await attack.findings(f"kills, SQLite, {operation}"[:28], count)
            if not found.left:
                break
        return found


async def killed_beside_postgres(kills: int, *, every: float = 4.0, seed: int = 7) -> Findings:
    """Kill two workers that share a journal in PostgreSQL, which is disturbed itself."""
    with Postgres.running() as server:
        async with _attack(ONCE, in_schema(server.address), kills, seed) as (attack, count):
            async with Job(attack.journal, ONCE) as job:
                await job.load_file(attack.rows)
            disturbances = (server.terminate, server.pause, server.restart)

            async def worker() -> None:
                for _ in range(3 * kills):
                    if attack.killed < kills:
                        await attack.run("worker", "--once", kill=True)

            disturbed: AbstractAsyncContextManager[list[str]] = (
                disturbing(disturbances, every) if every else nullcontext([])
            )
            async with disturbed as done:
                await asyncio.gather(worker(), worker())
            for _ in range(_LAST_RUNS):
                await attack.run("worker", "--once", kill=False)
                found = await attack.findings("kills, PostgreSQL", count, f"{len(done)} disturbed")
                if not found.left:
                    break
            return found
