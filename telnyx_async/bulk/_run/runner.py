"""Sends the rows of a journal: reserve, write down, send, record."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from attrs import Factory, define, frozen

from telnyx_async._http import HttpResponse
from telnyx_async._operation import Call, Operation
from telnyx_async.bulk._errors import JobStoppedError, JournalError
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.rate_limiter import Pace
from telnyx_async.bulk._load.requests import sending
from telnyx_async.bulk._rows import ALL, Claim, Held, Paused, Record, Settling, State
from telnyx_async.bulk._run.verdict import Verdict, of_answer, of_error

__all__ = ["Runner", "Settings"]

_CANCELLED = Record(state=State.UNKNOWN, error="cancelled before the answer")
_NOT_SENT = Record(state=State.PENDING)
# What an attempt may take beside its own limit of time, in seconds.
_MARGIN = 5.0
# How often a record is tried, and the wait before each, in seconds.
_WAITS = (0.0, 0.5, 2.0)
# Rounds without a connection before the job stops; the waits between them double up to 8 s.
_ROUNDS = 10


@frozen(kw_only=True)
class Settings:
    """How a job is run. `timeout` is the limit of one attempt in seconds, `span` the rows' numbers."""

    concurrency: int = 50
    timeout: float = 60.0
    span: tuple[int, int] = ALL


@define(eq=False)
class Runner:
    """Works on a journal until no row is left that may be sent now, or it is told to stop.

    The slot of a rate is reserved before a row is claimed: who dies waiting leaves it pending.
    What cannot be written down is not sent.
    """

    send: Callable[[Call], Awaitable[HttpResponse]]
    journal: Journal
    operation: Operation
    pace: Pace
    settings: Settings
    tell: Callable[[Claim, Record], object] = lambda claim, record: None
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    busy: int = 0
    failure: Exception | None = None
    _unknown: int = 0
    _rounds: int = 0
    _held: deque[Held] = Factory(deque[Held])
    _taking: asyncio.Lock = Factory(asyncio.Lock)
    _changed: asyncio.Event = Factory(asyncio.Event)
    _stopped: asyncio.Event = Factory(asyncio.Event)

    async def run(self) -> None:
        """Send what there is. Raises what made it stop, `JobStoppedError` for a halted job."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(self.settings.concurrency):
                tasks.create_task(self._work())
        if not isinstance(self.failure, JournalError):
            await self.journal.release()
        if self.failure is not None:
            raise self.failure

    def stop(self) -> None:
        """Send nothing new; what is in flight comes to its end."""
        self._stopped.set()
        self._changed.set()

    @property
    def stopping(self) -> bool:
        """Whether nothing new is sent."""
        return self._stopped.is_set()

    @property
    def _settling(self) -> Settling:
        return Settling.of(self.operation)

    async def _work(self) -> None:
        try:
            while (held := await self._next()) is not None:
                try:
                    await self._row(held)
                finally:
                    self.busy -= 1
                    self._changed.set()
        except (JournalError, JobStoppedError) as error:
            self.failure = self.failure or error
            self.stop()

    async def _next(self) -> Held | None:
        async with self._taking:
            while not self.stopping:
                if self._held:
                    self.busy += 1
                    return self._held.popleft()
                self._changed.clear()
                self._held.extend(await self._take())
                if not self._held and not await self._more_to_come():
                    return None
        return None

    async def _take(self) -> list[Held]:
        settings = self.settings
        hold = settings.timeout + _MARGIN
        return await self.journal.take(
            settings.concurrency, hold=hold, settle=self._settling, span=settings.span
        )

    async def _more_to_come(self) -> bool:
        """Wait for what may change: a row that ends, or one whose time comes."""
        wait = await self.journal.next_at(self._settling, self.settings.span)
        if wait is None and not self.busy:
            return False
        await self._rest(wait, self._changed)
        return True

    async def _rest(self, seconds: float | None, event: asyncio.Event) -> None:
        """Wait, but no longer than until the event."""
        waits: list[asyncio.Future[Any]] = [asyncio.ensure_future(event.wait())]
        if seconds is not None:
            waits.append(asyncio.ensure_future(self.sleep(seconds)))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()

    async def _row(self, held: Held) -> None:
        claim = await self._claim(held)
        if claim is None:
            return
        verdict = await self._attempt(claim)
        if await self._record(claim, verdict.record):
            self.tell(claim, verdict.record)
        await self._heed(verdict)

    async def _claim(self, held: Held) -> Claim | None:
        """Wait for the row's turn, then write down that it is being sent."""
        while not self.stopping:
            wait = await self.pace.reserve(held.limits)
            try:
                if wait > 0:
                    await self._rest(wait, self._stopped)
                return None if self.stopping else await self._written(held)
            except Paused as pause:
                await self._rest(pause.seconds, self._stopped)
        return None

    async def _written(self, held: Held) -> Claim | None:
        lease = self.settings.timeout + _MARGIN
        claiming = self.journal.claim(held, lease=lease, settle=self._settling)
        task = asyncio.ensure_future(claiming)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            for claim in filter(None, [await task]):
                await self.journal.record(claim, _NOT_SENT)
            raise

    async def _attempt(self, claim: Claim) -> Verdict:
        call = sending(
            self.operation, claim, job=UUID(self.journal.id), timeout=self.settings.timeout
        )
        try:
            return of_answer(await self.send(call))
        except asyncio.CancelledError:
            await self._record(claim, _CANCELLED)
            raise
        except Exception as error:  # noqa: BLE001 - whatever a call raises is what became of it
            return of_error(error, method=self.operation.method, attempts=claim.attempts)

    async def _record(self, claim: Claim, record: Record) -> bool:
        """Write down what became of an attempt, whatever happens to this task."""
        task = asyncio.ensure_future(self._insist(claim, record))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await task
            raise

    async def _insist(self, claim: Claim, record: Record) -> bool:
        """What came back is too dear to be lost to a moment's trouble."""
        for wait in _WAITS[:-1]:
            try:
                return await self.journal.record(claim, record)
            except JournalError:
                await self.sleep(wait)
        return await self.journal.record(claim, record)

    async def _heed(self, verdict: Verdict) -> None:
        """Do what one row's end means for the others."""
        record = verdict.record
        self._unknown = self._unknown + 1 if record.state is State.UNKNOWN else 0
        if verdict.throttled:
            await self.pace.slow(record.wait)
            await self.journal.pause_all(record.wait)
        if verdict.unreachable and not verdict.stop:
            await self._wait_for_connection(record)
        elif not verdict.unreachable:
            self._rounds = 0
        if self._unknown > self.settings.concurrency + 10:
            await self._halt(
                f"{self._unknown} calls in a row ended unknown; the last: {record.error}"
            )
        if verdict.stop:
            await self._halt(verdict.stop)

    async def _wait_for_connection(self, record: Record) -> None:
        self._rounds += 1
        if self._rounds > _ROUNDS * self.settings.concurrency:
            await self._halt(f"no connection: {record.error}")
        rounds = self._rounds // self.settings.concurrency
        await self.journal.pause_all(min(8.0, 0.5 * 2.0**rounds))

    async def _halt(self, reason: str) -> None:
        """Stop the job, in all processes, until somebody resumes it."""
        if not self.stopping:
            self.stop()
            await self.journal.set_state("stopped", reason)
            self.failure = JobStoppedError(f"the job is stopped: {reason}")
