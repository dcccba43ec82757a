"""A run of a job: its rows are reserved in batches, and sent by concurrent tasks."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import cached_property
from typing import Any
from uuid import UUID

from attrs import Factory, define, frozen

from telnyx_async._http import HttpResponse
from telnyx_async._operation import Call, Operation
from telnyx_async.bulk._cancellation import DeferredCancellation
from telnyx_async.bulk._errors import JobStoppedError, JournalError
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.rate_limiter import SharedRateLimiter
from telnyx_async.bulk._load.requests import AttemptCalls
from telnyx_async.bulk._rows import (
    ALL_ROWS,
    Attempt,
    AttemptResult,
    ReplayWindow,
    Reservation,
    RowRange,
    State,
)
from telnyx_async.bulk._run.sender import Sender
from telnyx_async.bulk._run.verdict import Verdict

__all__ = ["Runner", "Settings"]

# How much longer than its timeout an attempt may take, with its transactions, in seconds.
_LEASE_MARGIN = 5.0
# How many times each task may fail to connect before the job stops, and the maximum pause after a
# failure, in seconds: about a minute in all.
_MAX_CONNECT_ROUNDS = 10
_MAX_CONNECT_PAUSE = 8.0
# More unknown rows in succession than one outage can leave in flight: the service is broken.
_UNKNOWN_MARGIN = 10


def _set_event() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


@frozen(kw_only=True)
class Settings:
    """How a job is run: attempts in flight, seconds for each, and the rows to send."""

    concurrency: int = 50
    timeout: float = 60.0
    rows: RowRange = ALL_ROWS


@define(eq=False)
class Runner:
    """Runs a job until no row may be sent now, or it is stopped.

    The order of steps is what makes a crash safe. A slot of the rate is reserved before the
    attempt is recorded, so that a row is still pending while it waits; the attempt is recorded
    before it is sent, so that a row that cannot be recorded is not sent.
    """

    send: Callable[[Call], Awaitable[HttpResponse]]
    journal: Journal
    operation: Operation
    rate_limiter: SharedRateLimiter
    settings: Settings
    on_result: Callable[[Attempt, AttemptResult], object] = lambda attempt, result: None
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    monotonic: Callable[[], float] = time.monotonic
    in_flight: int = 0
    failure: Exception | None = None
    _consecutive_unknown: int = 0
    _failed_connects: int = 0
    # Rows that are reserved: those that no task has yet, and those that wait for a slot.
    _reserved: deque[Reservation] = Factory(deque[Reservation])
    held: set[int] = Factory(set[int])
    _reserved_at: float = 0.0
    _reserving: asyncio.Future[list[Reservation]] | None = None
    _refilling: asyncio.Task[bool] | None = None
    _tasks: asyncio.TaskGroup = Factory(asyncio.TaskGroup)
    _ended: asyncio.Event = Factory(_set_event)
    _row_ended: asyncio.Event = Factory(asyncio.Event)
    _stop_requested: asyncio.Event = Factory(asyncio.Event)

    async def run(self) -> None:
        """Send rows; raise the error that stopped the run, if one did.

        That is a `JobStoppedError`, a `JournalError`, or what `on_result` has raised.
        """
        calls = AttemptCalls(self.operation, UUID(self.journal.id), self.settings.timeout)
        self._ended.clear()
        try:
            async with self._releasing(), self._tasks:
                for _ in range(self.settings.concurrency):
                    self._tasks.create_task(Sender(self, calls).run())
        finally:
            self._ended.set()
        if self.failure is not None:
            raise self.failure

    async def wait_ended(self) -> None:
        """Wait until `run` does not run."""
        await self._ended.wait()

    def stop(self) -> None:
        """Send no more rows, and let `run` return when those in flight have ended."""
        self._stop_requested.set()
        self._row_ended.set()

    @property
    def stopping(self) -> bool:
        """Whether no more rows are sent."""
        return self._stop_requested.is_set()

    def fail(self, error: Exception) -> None:
        """Stop, and let `run` raise this error unless there is an earlier one."""
        self.failure = self.failure or error
        self.stop()

    def row_ended(self) -> None:
        """Note that a row is not in flight any more."""
        self.in_flight -= 1
        self._row_ended.set()

    @cached_property
    def replay(self) -> ReplayWindow:
        """The window in which unknown rows are sent again."""
        return ReplayWindow.of(self.operation)

    @cached_property
    def lease(self) -> float:
        """How long an attempt may take, with its transactions, in seconds."""
        return self.settings.timeout + _LEASE_MARGIN

    async def wait_stopped(self, seconds: float) -> None:
        """Wait until the run is stopped, at most so many seconds."""
        await self._wait(seconds, self._stop_requested)

    @asynccontextmanager
    async def _releasing(self) -> AsyncGenerator[None]:
        """Release the rows that are reserved and not sent, however the run ends."""
        try:
            yield
        finally:
            with DeferredCancellation() as deferred:
                if self._reserving is not None:
                    with suppress(Exception):  # `_refill` has raised it
                        await deferred.until_done(self._reserving)
                held = [*self.held, *(each.seq for each in self._reserved)]
                if held and not isinstance(self.failure, JournalError):
                    await deferred.until_done(self.journal.release(held))

    async def next(self) -> Reservation | None:
        """Return the next reserved row; None when there are no more, or the run is stopped."""
        while not self.stopping:
            if reservation := self.take():
                return reservation
            if not await self.refill():
                return None
        return None

    def refill(self) -> asyncio.Task[bool]:
        """Reserve rows, in the next transaction; returns whether there are any, or will be.

        All senders that find no row wait for the same task.
        """
        if self._refilling is None or self._refilling.done():
            self._row_ended.clear()
            released = [each.seq for each in self._reserved]
            self._reserved.clear()
            if released:
                self.journal.release(released)
            self._refilling = self._tasks.create_task(self._refill(self._reserve()))
        return self._refilling

    def take(self) -> Reservation | None:
        """Take a row that is reserved for long enough; None if there is none."""
        if not self._reserved or self.monotonic() - self._reserved_at >= self.lease / 2:
            return None
        reservation = self._reserved.popleft()
        self.in_flight += 1
        self.held.add(reservation.seq)
        return reservation

    def _reserve(self) -> asyncio.Future[list[Reservation]]:
        """Reserve rows, which are stored even if all tasks are cancelled: `run` releases them."""
        self._reserving = self.journal.reserve(
            self.settings.concurrency, hold=self.lease, replay=self.replay, rows=self.settings.rows
        )
        self._reserving.add_done_callback(self._store)
        return self._reserving

    def _store(self, reserving: asyncio.Future[list[Reservation]]) -> None:
        if reserving.exception() is None:
            # Rows that tasks still have, whose holds ran out, are only held for longer.
            new = [each for each in reserving.result() if each.seq not in self.held]
            self._reserved.extend(new)
            self._reserved_at = self.monotonic()

    async def _refill(self, reserving: asyncio.Future[list[Reservation]]) -> bool:
        try:
            while True:
                with DeferredCancellation() as deferred:
                    found = await deferred.until_done(reserving)
                if self._reserved or not found:
                    return bool(self._reserved) or await self._wait_for_rows()
                reserving = self._reserve()
        except Exception as error:  # noqa: BLE001 - raised by `run`, when the rows in flight have ended
            self.fail(error)
            return False  # whether there are rows or not

    async def _wait_for_rows(self) -> bool:
        """Wait until a row may be sent again, or one in flight ends; False if neither can be."""
        seconds = await self.journal.time_to_next(self.replay, self.settings.rows)
        if seconds is None and not self.in_flight:
            return False
        await self._wait(seconds, self._row_ended)
        return True

    async def _wait(self, seconds: float | None, event: asyncio.Event) -> None:
        """Wait for the event, at most so many seconds."""
        # Not `asyncio.timeout`: `sleep` is replaced in tests, which then do not wait.
        waits: list[asyncio.Future[Any]] = [asyncio.ensure_future(event.wait())]
        if seconds is not None:
            waits.append(asyncio.ensure_future(self.sleep(seconds)))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()

    async def apply(self, verdict: Verdict) -> None:
        """Apply the consequences of one row's result for the others."""
        result = verdict.result
        is_unknown = result.state is State.UNKNOWN and not verdict.refused
        self._consecutive_unknown = self._consecutive_unknown + 1 if is_unknown else 0
        if verdict.throttled:
            await self.rate_limiter.pause(result.wait)
            await self.journal.pause_sending(result.wait)
        if verdict.unreachable and not verdict.stop:
            await self._back_off(result)
        elif not verdict.unreachable:
            self._failed_connects = 0
        if self._consecutive_unknown > self.settings.concurrency + _UNKNOWN_MARGIN:
            await self._stop_job(
                f"{self._consecutive_unknown} requests in succession ended unknown; the last: "
                f"{result.error}"
            )
        if verdict.stop:
            await self._stop_job(verdict.stop)

    async def _back_off(self, result: AttemptResult) -> None:
        """Pause all processes after a failed connection; stop the job after too many."""
        self._failed_connects += 1
        if self._failed_connects > _MAX_CONNECT_ROUNDS * self.settings.concurrency:
            await self._stop_job(f"no connection: {result.error}")
        rounds = self._failed_connects // self.settings.concurrency
        await self.journal.pause_sending(min(_MAX_CONNECT_PAUSE, 0.5 * 2.0**rounds))

    async def _stop_job(self, reason: str) -> None:
        """Stop the job in all processes, until it is resumed."""
        if not self.stopping:
            self.stop()
            await self.journal.set_state("stopped", reason)
            self.failure = JobStoppedError(f"the job is stopped: {reason}")
