"""Sends the rows of a journal: reserve, record the intent, send, record the result."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

from attrs import Factory, define, frozen

from telnyx_async._http import HttpResponse
from telnyx_async._operation import Call, Operation
from telnyx_async.bulk._cancellation import DeferredCancellation
from telnyx_async.bulk._errors import JobStoppedError, JournalError
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.rate_limiter import SharedRateLimiter
from telnyx_async.bulk._load.requests import attempt_call
from telnyx_async.bulk._rows import (
    ALL_ROWS,
    Attempt,
    AttemptResult,
    ReplayWindow,
    Reservation,
    RowRange,
    SendingPaused,
    State,
)
from telnyx_async.bulk._run.verdict import Verdict, of_error, of_response

__all__ = ["Runner", "Settings"]

_CANCELLED = AttemptResult(state=State.UNKNOWN, error="cancelled before the response arrived")
_NOT_SENT = AttemptResult(state=State.PENDING)
# How much longer than its timeout an attempt may take, with its transactions, in seconds.
_LEASE_MARGIN = 5.0
# The waits between the tries to record a result, in seconds.
_RECORD_WAITS = (0.0, 0.5)
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
    _held: set[int] = Factory(set[int])
    _reserved_at: float = 0.0
    _reserving: asyncio.Lock = Factory(asyncio.Lock)
    _ended: asyncio.Event = Factory(_set_event)
    _row_ended: asyncio.Event = Factory(asyncio.Event)
    _stop_requested: asyncio.Event = Factory(asyncio.Event)

    async def run(self) -> None:
        """Send rows; raise the error that stopped the run, if one did.

        That is a `JobStoppedError`, a `JournalError`, or what `on_result` has raised.
        """
        self._ended.clear()
        try:
            async with self._releasing(), asyncio.TaskGroup() as tasks:
                for _ in range(self.settings.concurrency):
                    tasks.create_task(self._work())
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

    @property
    def _replay(self) -> ReplayWindow:
        return ReplayWindow.of(self.operation)

    @property
    def _lease(self) -> float:
        return self.settings.timeout + _LEASE_MARGIN

    @asynccontextmanager
    async def _releasing(self) -> AsyncGenerator[None]:
        """Release the rows that are reserved and not sent, however the run ends."""
        try:
            yield
        finally:
            held = [*self._held, *(each.seq for each in self._reserved)]
            if held and not isinstance(self.failure, JournalError):
                with DeferredCancellation() as deferred:
                    await deferred.until_done(self.journal.release(held))

    async def _work(self) -> None:
        """Send one row after the other, as one of `concurrency` tasks."""
        try:
            while (reservation := await self._next()) is not None:
                try:
                    await self._send_row(reservation)
                finally:
                    self.in_flight -= 1
                    self._row_ended.set()
        except Exception as error:  # noqa: BLE001 - raised by `run`, when the rows in flight have ended
            self.failure = self.failure or error
            self.stop()

    async def _next(self) -> Reservation | None:
        """Return the next reserved row; None when there are no more, or the run is stopped."""
        async with self._reserving:
            while not self.stopping:
                if self._reserved and await self._are_still_held():
                    self.in_flight += 1
                    reservation = self._reserved.popleft()
                    self._held.add(reservation.seq)
                    return reservation
                self._row_ended.clear()
                await self._reserve()
                if not self._reserved and not await self._wait_for_rows():
                    return None
        return None

    async def _reserve(self) -> None:
        """Reserve rows, even if this task is cancelled meanwhile: `run` releases them.

        Rows that tasks still have, whose holds ran out, are only held for longer.
        """
        settings, found = self.settings, True
        with DeferredCancellation() as deferred:
            while found and not self._reserved and deferred.error is None:
                reserving = self.journal.reserve(
                    settings.concurrency, hold=self._lease, replay=self._replay, rows=settings.rows
                )
                reservations = await deferred.until_done(reserving)
                found = bool(reservations)
                self._reserved.extend(each for each in reservations if each.seq not in self._held)
        self._reserved_at = self.monotonic()

    async def _are_still_held(self) -> bool:
        """Return whether the reserved rows are held for long enough; release them if not."""
        if self.monotonic() - self._reserved_at < self._lease / 2:
            return True
        released = [each.seq for each in self._reserved]
        self._reserved.clear()
        await self.journal.release(released)
        return False

    async def _wait_for_rows(self) -> bool:
        """Wait until a row may be sent again, or one in flight ends; False if neither can be."""
        seconds = await self.journal.time_to_next(self._replay, self.settings.rows)
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

    async def _send_row(self, reservation: Reservation) -> None:
        attempt = await self._begin(reservation)
        if attempt is None:
            if not self.stopping:  # the row was resolved, or another process has it
                self._held.discard(reservation.seq)
            return
        self._held.discard(reservation.seq)
        verdict = await self._send(attempt)
        if await self._record(attempt, verdict.result):
            self.on_result(attempt, verdict.result)
        await self._apply(verdict)

    async def _begin(self, reservation: Reservation) -> Attempt | None:
        """Wait for a slot of the rate, then record the attempt; None if it must not be made."""
        while not self.stopping:
            wait = await self.rate_limiter.reserve(reservation.rate_keys)
            try:
                if wait > 0:
                    await self._wait_holding(reservation, wait)
                return None if self.stopping else await self._record_attempt(reservation)
            except SendingPaused as pause:
                await self._wait_holding(reservation, pause.seconds)
        return None

    async def _wait_holding(self, reservation: Reservation, seconds: float) -> None:
        """Wait until the run is stopped, at most so many seconds, and hold the row meanwhile."""
        if seconds > self._lease / 2:
            await self.journal.hold(reservation, seconds + self._lease)
        await self._wait(seconds, self._stop_requested)

    async def _record_attempt(self, reservation: Reservation) -> Attempt | None:
        # A commit cannot be cancelled. If this task is, the row may be `sending` by then although
        # nothing was sent: it is set back to pending, or a later run would find it unknown.
        with DeferredCancellation() as deferred:
            attempt = await deferred.until_done(
                self.journal.begin_attempt(reservation, lease=self._lease, replay=self._replay)
            )
            if attempt is not None and deferred.error is not None:
                await deferred.until_done(self.journal.record(attempt, _NOT_SENT))
        return attempt

    async def _send(self, attempt: Attempt) -> Verdict:
        call = attempt_call(
            self.operation, attempt, job=UUID(self.journal.id), timeout=self.settings.timeout
        )
        try:
            return of_response(await self.send(call))
        except asyncio.CancelledError:
            await self._record(attempt, _CANCELLED)
            raise
        except Exception as error:  # noqa: BLE001 - the result of the row, whatever it is
            return of_error(error, method=self.operation.method, attempt=attempt.number)

    async def _record(self, attempt: Attempt, result: AttemptResult) -> bool:
        """Record the result of an attempt, even if this task is cancelled meanwhile."""
        # A result that is lost leaves the row unknown: a locked database or a lost connection is
        # worth another try.
        with DeferredCancellation() as deferred:
            for wait in _RECORD_WAITS:
                try:
                    return await deferred.until_done(self.journal.record(attempt, result))
                except JournalError:
                    await deferred.pause(self.sleep(wait))
            return await deferred.until_done(self.journal.record(attempt, result))

    async def _apply(self, verdict: Verdict) -> None:
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
