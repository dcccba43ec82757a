"""One task of a run: record the intent, send, record the result, a row after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async._errors import from_response
from telnyx_async._http import HttpResponse
from telnyx_async._instrumentation.hooks import outcome_before
from telnyx_async.bulk._cancellation import DeferredCancellation
from telnyx_async.bulk._errors import JournalError
from telnyx_async.bulk._load.requests import AttemptCalls
from telnyx_async.bulk._rows import Attempt, AttemptResult, Reservation, SendingPaused, State
from telnyx_async.bulk._run.verdict import Verdict, of_error, of_response

if TYPE_CHECKING:
    from telnyx_async.bulk._run.runner import Runner

__all__ = ["Sender"]

_CANCELLED = AttemptResult(state=State.UNKNOWN, error="cancelled before the response arrived")
_NOT_SENT = AttemptResult(state=State.PENDING)
# The waits between the tries to record a result, in seconds.
_RECORD_WAITS = (0.0, 0.5)


@define(eq=False)
class _SentRow:
    """An attempt with its result, which is being recorded."""

    attempt: Attempt
    result: AttemptResult
    recording: Awaitable[bool]


@define(eq=False)
class Sender:
    """One of the `concurrency` tasks of a run: sends one row after the other.

    The result of a row and the intent to send the next one are committed together, unless the
    task has to wait in between.
    """

    runner: Runner
    calls: AttemptCalls
    _last: _SentRow | None = None

    async def run(self) -> None:
        """Send rows until there are no more, or the run is stopped."""
        runner = self.runner
        try:
            try:
                while not runner.stopping and (reservation := await self._next()) is not None:
                    try:
                        await self._send_row(reservation)
                    finally:
                        runner.row_ended()
            finally:
                await self._finish()
        except Exception as error:  # noqa: BLE001 - raised by `run`, when the rows in flight have ended
            runner.fail(error)

    async def _next(self) -> Reservation | None:
        runner = self.runner
        if not runner.rate_limiter.has_rates:
            if reservation := runner.take():
                return reservation
            runner.refill()  # in one transaction with the result
        await self._finish()
        return await runner.next()

    async def _send_row(self, reservation: Reservation) -> None:
        runner = self.runner
        attempt = await self._begin(reservation)
        if attempt is None:
            if not runner.stopping:  # the row was resolved, or another process has it
                runner.held.discard(reservation.seq)
            return
        runner.held.discard(reservation.seq)
        try:
            await self._finish()
        except BaseException:
            await self._record(attempt, _NOT_SENT)
            raise
        verdict = await self._send(attempt)
        self._last = self._sent(attempt, verdict.result)
        if not verdict.settled:
            await self._finish()  # before the others wait for it
        await runner.apply(verdict)

    async def _begin(self, reservation: Reservation) -> Attempt | None:
        """Wait for a slot of the rate, then record the attempt; None if it must not be made."""
        runner = self.runner
        while not runner.stopping:
            has_rates = runner.rate_limiter.has_rates
            wait = await runner.rate_limiter.reserve(reservation.rate_keys) if has_rates else 0.0
            try:
                if wait > 0:
                    await self._wait_holding(reservation, wait)
                return None if runner.stopping else await self._record_attempt(reservation)
            except SendingPaused as pause:
                await self._finish()  # reported now, not after the pause
                await self._wait_holding(reservation, pause.seconds)
        return None

    async def _wait_holding(self, reservation: Reservation, seconds: float) -> None:
        """Wait until the run is stopped, at most so many seconds, and hold the row meanwhile."""
        runner = self.runner
        if seconds > runner.lease / 2:
            await runner.journal.hold(reservation, seconds + runner.lease)
        await runner.wait_stopped(seconds)

    async def _record_attempt(self, reservation: Reservation) -> Attempt | None:
        # A commit cannot be cancelled. If this task is, the row may be `sending` by then although
        # nothing was sent: it is set back to pending, or a later run would find it unknown.
        runner = self.runner
        with DeferredCancellation() as deferred:
            attempt = await deferred.until_done(
                runner.journal.begin_attempt(reservation, lease=runner.lease, replay=runner.replay)
            )
            if attempt is not None and deferred.error is not None:
                await deferred.until_done(runner.journal.record(attempt, _NOT_SENT))
        return attempt

    async def _send(self, attempt: Attempt) -> Verdict:
        try:
            return of_response(await self.runner.send(self.calls(attempt)))
        except asyncio.CancelledError as cancelled:
            outcome = outcome_before(cancelled)
            verdict = None if outcome is None else self._verdict(attempt, outcome)
            await self._record(attempt, verdict.result if verdict else _CANCELLED)
            raise
        except Exception as error:  # noqa: BLE001 - the result of the row, whatever it is
            return self._verdict(attempt, error)

    def _verdict(self, attempt: Attempt, outcome: HttpResponse | Exception) -> Verdict:
        operation = self.runner.operation
        if isinstance(outcome, HttpResponse):
            if 200 <= outcome.status < 300:
                return of_response(outcome)
            outcome = from_response(outcome, operation)
        return of_error(outcome, method=operation.method, attempt=attempt.number)

    def _sent(self, attempt: Attempt, result: AttemptResult) -> _SentRow:
        return _SentRow(attempt, result, self.runner.journal.record(attempt, result))

    async def _record(self, attempt: Attempt, result: AttemptResult) -> None:
        await self._recorded(self._sent(attempt, result))

    async def _finish(self) -> None:
        """Wait until the result of the last row is recorded, and report it."""
        last, self._last = self._last, None
        if last is not None and await self._recorded(last):
            try:
                self.runner.on_result(last.attempt, last.result)
            except Exception as error:  # noqa: BLE001 - raised by `run`
                self.runner.fail(error)

    async def _recorded(self, row: _SentRow) -> bool:
        """Return whether a result is recorded, even if this task is cancelled meanwhile."""
        # A result that is lost leaves the row unknown: a locked database or a lost connection is
        # worth another try.
        runner, recording = self.runner, row.recording
        with DeferredCancellation() as deferred:
            for wait in _RECORD_WAITS:
                try:
                    return await deferred.until_done(recording)
                except JournalError:
                    await deferred.pause(runner.sleep(wait))
                recording = runner.journal.record(row.attempt, row.result)
            return await deferred.until_done(recording)
