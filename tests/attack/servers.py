"""Redis and PostgreSQL of the attack, each Debian's, on a port of its own: paused and killed."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import subprocess
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path

import psycopg
from attrs import define, field

from tests.bulk.conftest import POSTGRES, _cluster
from tests.bulk.test_restart import stopped

from .peers import children, free_port, wait_for_port

__all__ = ["Postgres", "Redis", "absent", "disturbing"]


def absent() -> list[str]:
    """Return the servers that are not installed."""
    found = {"redis-server": shutil.which("redis-server"), "postgresql": POSTGRES}
    return [name for name, path in found.items() if not path]


@define
class Redis:
    """A Redis that loses nothing it has acknowledged: each write is flushed before its reply."""

    folder: str
    port: int = field(factory=free_port)
    process: subprocess.Popen[bytes] = field(init=False)

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Redis]:
        with tempfile.TemporaryDirectory() as folder:
            redis = cls(folder)
            redis.start()
            try:
                yield redis
            finally:
                redis.process.kill()
                redis.process.wait()

    def start(self) -> None:
        command = ["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", ""]
        command += ["--dir", self.folder, "--appendonly", "yes", "--appendfsync", "always"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        wait_for_port(self.port, self.process)

    async def pause(self, seconds: float) -> None:
        self.process.send_signal(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        self.process.send_signal(signal.SIGCONT)

    async def restart(self, seconds: float) -> None:
        """Kill it, and start it again after a while."""
        self.process.kill()
        self.process.wait()
        await asyncio.sleep(seconds)
        self.start()


@define
class Postgres:
    """A private cluster of PostgreSQL."""

    address: str

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Postgres]:
        assert POSTGRES, "apt-get install postgresql"
        with tempfile.TemporaryDirectory(prefix="telnyx-attack-") as folder:
            started = _cluster(Path(folder), POSTGRES)
            yield cls(next(started))
            next(started, None)

    async def terminate(self, seconds: float) -> None:
        """End the connections of all clients."""
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )
        await asyncio.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        """Stop all processes that serve clients."""
        with psycopg.connect(self.address) as connection:
            [(data,)] = connection.execute("SHOW data_directory").fetchall()
        postmaster = int(Path(data, "postmaster.pid").read_text().split()[0])
        backends = children(postmaster)
        for number in (signal.SIGSTOP, signal.SIGCONT):
            for backend in backends:
                with suppress(ProcessLookupError):
                    os.kill(backend, number)
            await asyncio.sleep(seconds if number is signal.SIGSTOP else 0)

    async def restart(self, seconds: float) -> None:
        """Stop it without a checkpoint, as after a crash, and start it again."""
        with ExitStack() as stack:
            await asyncio.to_thread(stack.enter_context, stopped(self.address, "immediate"))
            await asyncio.sleep(seconds)
            await asyncio.to_thread(stack.close)


@asynccontextmanager
async def disturbing(
    disturbances: tuple[Callable[[float], Awaitable[None]], ...],
    every: float,
    *,
    seed: int = 7,
) -> AsyncIterator[list[str]]:
    """Do one of them again and again, for up to a second each; yields the names of those done."""
    draw, done, ending = random.Random(seed), list[str](), asyncio.Event()

    async def disturb() -> None:
        while not ending.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(ending.wait(), every * draw.uniform(0.5, 1.5))
                return
            chosen = draw.choice(disturbances)
            await chosen(draw.uniform(0.05, 1.0))
            done.append(chosen.__name__)

    task = asyncio.create_task(disturb())
    try:
        yield done
    finally:
        ending.set()  # a disturbance ends by itself, so that its server is left running
        await task
