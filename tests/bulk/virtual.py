"""Time that passes only while a job waits: SQLite's clock and the runner's sleep."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable
from itertools import count
from typing import Any, TypeVar

from attrs import Factory, define

from telnyx_async.bulk import Job

T = TypeVar("T")
# Turns of the event loop without a transaction, after which everybody is taken to wait.
_QUIET_TURNS = 30


@define
class VirtualTime:
    """A clock that `run` sets forward to the next sleeper when nothing else goes on."""

    now: float = 4e9  # later than all that a journal has seen
    sleepers: list[tuple[float, int, asyncio.Future[None]]] = Factory(list[Any])
    numbers: count[int] = Factory(count)

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self.sleepers, (self.now + seconds, next(self.numbers), woken))
        await woken

    def drive(self, job: Job) -> None:
        """Make the journal of a job, which is a SQLite file, use this clock."""
        database: Any = job.opened_journal.database
        database.dialect.clock = database.monotonic = self.clock
        database._clock_offset = 0.0

    async def run(self, work: Awaitable[T], *jobs: Job) -> T:
        """Return the result of `work`, without waiting for what sleeps meanwhile."""
        task, quiet = asyncio.ensure_future(work), 0
        while not task.done():
            await asyncio.sleep(0)
            busy = any(job.opened_journal.database._flushed is not None for job in jobs)
            quiet = 0 if busy else quiet + 1
            if quiet > _QUIET_TURNS and self.sleepers:
                at, _, woken = heapq.heappop(self.sleepers)
                if not woken.done():  # not one whose wait has ended otherwise
                    self.now = max(self.now, at)
                    woken.set_result(None)
                    quiet = 0
        return task.result()
