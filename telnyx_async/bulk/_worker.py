"""Workers: several processes that run one job together, and the queue that announces the work."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeAlias

from attrs import define, field

from telnyx_async.bulk._errors import JobStoppedError, JournalError
from telnyx_async.bulk._job import Job
from telnyx_async.bulk._rows import ReplayWindow
from telnyx_async.bulk._run.runner import Runner

__all__ = ["ChunkHandler", "WorkQueue", "Worker"]

_CHUNK_SIZE = 500
_MAX_CHUNKS = 20
# Seconds between two sweeps.
_SWEEP_INTERVAL = 5.0

ChunkHandler: TypeAlias = Callable[[int], Awaitable[None]]
"""Sends the rows of the chunk that starts with this row."""


class WorkQueue(Protocol):
    """Announces to workers which chunks of a job have rows to send.

    Its messages are hints: the journal decides what is sent. A message that is lost or delivered
    twice costs time, and nothing else.
    """

    async def open(self) -> None:
        """Connect, and create what the queue needs."""
        ...

    async def enqueue(self, chunks: Sequence[int]) -> None:
        """Add chunks, by their first rows; those that are already queued may be left out."""
        ...

    async def consume(self, handle: ChunkHandler, *, once: bool) -> None:
        """Call `handle` with each chunk; with `once`, until the queue is empty."""
        ...

    async def close(self) -> None:
        """Disconnect."""
        ...


@define(eq=False)
class Worker:
    """Sends chunks of a shared job as they are queued, and sweeps the journal now and then.

        async with Job("postgresql://…", client=client, shared=True) as job:
            await Worker(job, queue).run()

    A sweep marks rows whose process is gone as unknown, and queues the chunks that have rows to
    send: those whose message was lost, too. `chunk_size` should be the same for all workers.
    """

    job: Job
    queue: WorkQueue
    chunk_size: int = _CHUNK_SIZE
    interval: float = _SWEEP_INTERVAL
    _stopping: bool = field(default=False, init=False)
    _runner: Runner | None = field(default=None, init=False)
    _failure: Exception | None = field(default=None, init=False)
    _consuming: asyncio.Task[None] | None = field(default=None, init=False)

    async def run(self, *, once: bool = False) -> None:
        """Work until stopped or cancelled; with `once`, until no row is left to send."""
        await self.job.acquire()
        await self.queue.open()
        try:
            await (self._run_once() if once else self._run_forever())
        finally:
            await self.queue.close()

    async def sweep(self) -> int:
        """Recover and queue rows that no process works on; return the number of chunks queued."""
        journal = self.job.opened_journal
        await journal.recover()
        replay = ReplayWindow.of(self.job.builder.operation)
        chunks = await journal.chunks(self.chunk_size, _MAX_CHUNKS, replay)
        await self.queue.enqueue(chunks)
        return len(chunks)

    def stop(self) -> None:
        """Let `run` return when the rows in flight have ended. Call it in the same event loop."""
        self._stopping = True
        if self._runner is not None:
            self._runner.stop()
        elif self._consuming is not None:
            self._consuming.cancel()

    async def _run_once(self) -> None:
        while not self._stopping and await self.sweep():
            await self._consume(once=True)

    async def _run_forever(self) -> None:
        # First: a message that is queued before the queue listens waits until it polls.
        await self._sweep_unless_stopped()
        consuming = asyncio.create_task(self._consume(once=False))
        try:
            while not (await asyncio.wait((consuming,), timeout=self.interval))[0]:
                await self._sweep_unless_stopped()
            await consuming
        finally:
            consuming.cancel()
            await asyncio.gather(consuming, return_exceptions=True)

    async def _sweep_unless_stopped(self) -> None:
        """Sweep. A worker that is idle waits for a stopped job to be resumed."""
        with contextlib.suppress(JobStoppedError):
            await self.sweep()

    async def _consume(self, *, once: bool) -> None:
        """Consume the queue until it ends or a chunk fails, and raise the error of that chunk."""
        if self._stopping:  # stopped before there was a task to cancel
            return
        self._consuming = asyncio.create_task(self.queue.consume(self._send_chunk, once=once))
        try:
            await self._consuming
        except asyncio.CancelledError:
            if not self._stopping:
                self._consuming.cancel()
                await asyncio.gather(self._consuming, return_exceptions=True)
                raise
        if self._failure is not None:
            raise self._failure

    async def _send_chunk(self, first: int) -> None:
        self._runner = self.job.runner(rows=(first, first + self.chunk_size - 1))
        try:
            await self._runner.run()
        except (JobStoppedError, JournalError) as error:
            # Raised in `_consume`: a queue may treat errors of its handler as its own affair.
            self._failure = error
            self._stopping = True
        finally:
            self._runner = None
            if self._stopping:
                self.stop()
