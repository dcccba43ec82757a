"""One of several processes that run a job together: `telnyx-bulk worker`."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeAlias

from attrs import define, field

from telnyx_async.bulk._errors import JobStoppedError, JournalError
from telnyx_async.bulk._job import Job
from telnyx_async.bulk._rows import Settling
from telnyx_async.bulk._run.runner import Runner

__all__ = ["Engine", "Handle", "Worker"]

# Rows of a chunk, chunks that are announced at a time, and seconds between two sweeps.
_SIZE = 500
_AHEAD = 20
_INTERVAL = 5.0


Handle: TypeAlias = Callable[[int], Awaitable[None]]
"""Works on the chunk that begins with this row."""


class Engine(Protocol):
    """Carries hints to workers. Any may be lost, or come twice: that costs time only."""

    async def open(self) -> None:
        """Connect, and make what is needed in the database."""
        ...

    async def announce(self, chunks: Sequence[int]) -> None:
        """Tell the workers that there is work; one that waits already is not announced again."""
        ...

    async def serve(self, handle: Handle, *, once: bool) -> None:
        """Call `handle` with hints as they come; with `once`, until none is left."""
        ...

    async def close(self) -> None:
        """Disconnect."""
        ...


@define(eq=False)
class Worker:
    """Works on chunks of a shared job as they are announced, and sweeps.

    A sweep turns rows whose sender is gone into unknown ones, and announces chunks in which there
    is something to do: those whose hint was lost, too.
    """

    job: Job
    engine: Engine
    size: int = _SIZE
    interval: float = _INTERVAL
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    _stopping: bool = field(default=False, init=False)
    _runner: Runner | None = field(default=None, init=False)
    _failure: Exception | None = field(default=None, init=False)
    _serving: asyncio.Task[None] | None = field(default=None, init=False)

    async def run(self, *, once: bool = False) -> None:
        """Work until it is cancelled; with `once`, until there is nothing to do."""
        await self.job.acquire()
        await self.engine.open()
        try:
            await (self._until_done() if once else self._for_ever())
        finally:
            await self.engine.close()

    async def sweep(self) -> int:
        """Give the number of chunks that were announced."""
        journal = self.job.opened
        await journal.recover()
        chunks = await journal.chunks(self.size, _AHEAD, Settling.of(self.job.plan.operation))
        await self.engine.announce(chunks)
        return len(chunks)

    def stop(self) -> None:
        """Have `run` return when what is in flight has ended. Call it where `run` runs."""
        self._stopping = True
        if self._runner is not None:
            self._runner.stop()
        elif self._serving is not None:
            self._serving.cancel()

    async def _until_done(self) -> None:
        while not self._stopping and await self.sweep():
            await self._serve(once=True)

    async def _for_ever(self) -> None:
        serving = asyncio.create_task(self._serve(once=False))
        try:
            while not serving.done():
                with contextlib.suppress(JobStoppedError):  # it may be resumed
                    await self.sweep()
                await asyncio.wait((serving,), timeout=self.interval)
            await serving
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)

    async def _serve(self, *, once: bool) -> None:
        """Serve until a chunk fails: what it raised is raised here."""
        if self._stopping:  # nothing was there yet that `stop` could cancel
            return
        self._serving = asyncio.create_task(self.engine.serve(self._chunk, once=once))
        try:
            await self._serving
        except asyncio.CancelledError:
            if not self._stopping:
                self._serving.cancel()
                await asyncio.gather(self._serving, return_exceptions=True)
                raise
        if self._failure is not None:
            raise self._failure

    async def _chunk(self, first: int) -> None:
        self._runner = self.job.runner(span=(first, first + self.size - 1))
        try:
            await self._runner.run()
        except (JobStoppedError, JournalError) as error:
            self._failure = error
            self._stopping = True
        finally:
            self._runner = None
            if self._stopping:
                self.stop()
