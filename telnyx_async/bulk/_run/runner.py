"""Sends the rows of a journal: reserve, record the intent, send, record the result."""

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
    in_flight: int = 0
    failure: Exception | None = None
    _consecutive_unknown: int = 0
    _failed_connects: int = 0
    _reserved: deque[Reservation] = Factory(deque[Reservation])
    _reserving: asyncio.Lock = Factory(asyncio.Lock)
    _row_ended: asyncio.Event = Factory(asyncio.Event)
    _stop_requested: asyncio.Event = Factory(asyncio.Event)

    async def run(self) -> None:
        """Send rows; raise `JobStoppedError` or `JournalError` if that stopped the run."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(self.settings.concurrency):
                tasks.create_task(self._work())
        if not isinstance(self.failure, JournalError):
            await self.journal.release()
        if self.failure is not None:
            raise self.failure

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

    async def _work(self) -> None:
        """Send one row after the other, as one of `concurrency` tasks."""
        try:
            while (reservation := await self._next()) is not None:
                try:
                    await self._send_row(reservation)
                finally:
                    self.in_flight -= 1
                    self._row_ended.set()
        except (JournalError, JobStoppedError) as error:
            self.failure = self.failure or error
            self.stop()

    async def _next(self) -> Reservation | None:
        """Return the next reserved row; None when there are no more, or the run is stopped."""
        async with self._reserving:
            while not self.stopping:
                if self._reserved:
                    self.in_flight += 1
                    return self._reserved.popleft()
                self._row_ended.clear()
                self._reserved.extend(await self._reserve())
                if not self._reserved and not await self._wait_for_rows():
                    return None
        return None

    async def _reserve(self) -> list[Reservation]:
        settings = self.settings
        return await self.journal.reserve(
            settings.concurrency, hold=self._lease, replay=self._replay, rows=settings.rows
        )

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
            return
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
                    await self._wait(wait, self._stop_requested)
                return None if self.stopping else await self._record_attempt(reservation)
            except SendingPaused as pause:
                await self._wait(pause.seconds, self._stop_requested)
        return None

    async def _record_attempt(self, reservation: Reservation) -> Attempt | None:
        # A commit cannot be cancelled. If this task is, the row may be `sending` by then although
        # nothing was sent: it is set back to pending, or a later run would find it unknown.
        recording = asyncio.ensure_future(
            self.journal.begin_attempt(reservation, lease=self._lease, replay=self._replay)
        )
        try:
            return await asyncio.shield(recording)
        except asyncio.CancelledError:
            for attempt in filter(None, [await recording]):
                await self.journal.record(attempt, _NOT_SENT)
            raise

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
        recording = asyncio.ensure_future(self._record_with_retries(attempt, result))
        try:
            return await asyncio.shield(recording)
        except asyncio.CancelledError:
            await recording
            raise

    async def _record_with_retries(self, attempt: Attempt, result: AttemptResult) -> bool:
        # A result that is lost leaves the row unknown: a locked database or a lost connection is
        # worth another try.
        for wait in _RECORD_WAITS:
            try:
                return await self.journal.record(attempt, result)
            except JournalError:
                await self.sleep(wait)
        return await self.journal.record(attempt, result)

    async def _apply(self, verdict: Verdict) -> None:
        """Apply the consequences of one row's result for the others."""
        result = verdict.result
        is_unknown = result.state is State.UNKNOWN
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
