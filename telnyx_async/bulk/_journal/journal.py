"""The journal: the state of each row, committed before and after each request."""

from __future__ import annotations

import asyncio
from asyncio import Future
from collections.abc import AsyncGenerator, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from attrs import Factory, define, field

from telnyx_async import _json
from telnyx_async.bulk._errors import JobInUseError, Problems
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import BatchedWork, Database, Dialect, Transaction
from telnyx_async.bulk._journal.sqlite import SQLite
from telnyx_async.bulk._journal.transactions import (
    JobRow,
    LoadCounts,
    accept_clock,
    begin_attempts,
    ensure_runnable,
    load,
    open_job,
    read_ahead,
    read_job,
    record_results,
)
from telnyx_async.bulk._rows import (
    ALL_ROWS,
    Attempt,
    AttemptResult,
    NewRow,
    ReplayWindow,
    Reservation,
    RowRange,
    RowReport,
    State,
)
from telnyx_async.bulk._tokens import row_id

__all__ = ["Journal"]


class _RollBack(Exception):  # noqa: N818 - ends a dry run
    pass


@define(eq=False)
class Journal:
    """A job and its rows, in a SQLite file or in Postgres.

    Several processes may share a journal. A row is first reserved by one of them, then recorded
    as `sending` under a fresh attempt id, the fencing token: only its holder can record a result.
    """

    database: Database
    id: str = ""
    operation: str = ""
    owner: str = field(factory=lambda: uuid4().hex[:12])
    # By lease and replay window, of which a process has one of each.
    _claims: dict[tuple[float, ReplayWindow], BatchedWork[Reservation, Attempt | None]] = field(
        factory=dict[Any, Any], init=False
    )
    _results: BatchedWork[tuple[Attempt, AttemptResult], bool] = field(
        default=Factory(lambda self: BatchedWork(self.database, record_results), takes_self=True),
        init=False,
    )

    @classmethod
    async def open(cls, address: str, operation: str | None = None) -> Journal:
        """Open the journal at a path or Postgres URL; with an `operation`, create it if missing.

        `JournalError` if it belongs to another version or operation, or is not a journal.
        """
        journal = cls(Database(_dialect(address, create=operation is not None)))
        try:
            job = await journal.database.run(lambda transaction: open_job(transaction, operation))
        except BaseException:
            await journal.close()
            raise
        journal.id, journal.operation = job.id, job.operation
        return journal

    async def close(self) -> None:
        """Finish pending transactions, release the lock and close the database."""
        await self.database.close()

    async def acquire(self, *, shared: bool) -> None:
        """Lock the job for this process, exclusively or `shared` with others that share it.

        `JobInUseError` if another process holds the lock. Rows that earlier processes left in
        `sending` become unknown: all of them, or when shared those whose lease has expired. If the
        clock was ahead before, all times are set back.
        """
        if not await self.database.lock(shared=shared):
            raise JobInUseError(
                "another process runs this job, and nothing was sent by this one: wait for it, "
                "or open the job with shared=True in both"
            )
        await self.database.run(accept_clock)
        await self.recover(exclusive=not shared)

    async def recover(self, *, exclusive: bool = False) -> int:
        """Mark rows whose sending process is gone as unknown, and return their number.

        A process is gone when its lease has expired; with `exclusive`, every other process is.
        """

        def work(transaction: Transaction) -> int:
            # Others hold their reservations until they expire; whoever has the lock is alone.
            if exclusive:
                transaction.execute(sql.RELEASE_PENDING)
                transaction.execute(sql.RELEASE_UNKNOWN)
            return transaction.execute(sql.EXPIRE_LEASES, all=int(exclusive))

        return await self.database.run(work)

    async def load(
        self, batches: Iterable[list[NewRow]], problems: Problems, *, dry_run: bool = False
    ) -> LoadCounts:
        """Add rows, and return the numbers of new and replaced ones; with `dry_run`, only count.

        A row whose key and content are in the journal is not added again; one that was rejected is
        replaced by other content. `LoadError` for a key with other content, a key that occurs
        twice, and all other `problems`: no row is added.
        """
        counts, cancelled = LoadCounts(), False

        def until_cancelled() -> Iterator[list[NewRow]]:
            for batch in batches:
                if cancelled:
                    raise _RollBack
                yield batch

        def work(transaction: Transaction) -> LoadCounts:
            nonlocal counts
            counts = load(transaction, ahead, problems, load_number=number)
            if dry_run:
                raise _RollBack
            return counts

        try:
            ahead = await asyncio.to_thread(read_ahead, until_cancelled())
            [(number,)] = await self.database.run(lambda t: t.fetch(sql.NEXT_LOAD_NUMBER))
            # The batches are consumed as they are written, so this work cannot be repeated.
            return await self.database.run_once(work)
        except _RollBack:
            return counts
        except asyncio.CancelledError:
            cancelled = True
            raise

    def reserve(
        self, count: int, *, hold: float, replay: ReplayWindow, rows: RowRange = ALL_ROWS
    ) -> Future[list[Reservation]]:
        """Reserve up to `count` rows for this process, for `hold` seconds.

        Unknown rows within the `replay` window come first. `JobStoppedError` unless the job is
        open.
        """

        def work(transaction: Transaction) -> list[Reservation]:
            ensure_runnable(transaction)
            parameters = {"owner": self.owner, "hold": hold, "first": rows[0], "last": rows[1]}
            found: list[tuple[Any, ...]] = []
            # First, since their window closes: later only a person can decide about them.
            if replay.seconds:
                found += transaction.fetch(
                    sql.RESERVE_UNKNOWN,
                    **parameters,
                    **replay.parameters(transaction.now),
                    count=count,
                )
            if len(found) < count:
                remaining = count - len(found)
                found += transaction.fetch(sql.RESERVE_PENDING, **parameters, count=remaining)
            # RETURNING has no order of its own.
            return [Reservation(*row) for row in sorted(found)]

        return self.database.run(work)

    async def chunks(self, size: int, count: int, replay: ReplayWindow) -> list[int]:
        """Return the first rows of up to `count` chunks in which a row may be sent now."""

        def work(transaction: Transaction) -> list[int]:
            ensure_runnable(transaction)
            found = transaction.fetch(
                sql.CHUNKS, size=size, count=count, **replay.parameters(transaction.now)
            )
            return [first for (first,) in found]

        return await self.database.run(work)

    async def time_to_next(self, replay: ReplayWindow, rows: RowRange = ALL_ROWS) -> float | None:
        """Return the seconds until a row of this process may be sent; None if there is none."""

        def work(transaction: Transaction) -> float | None:
            [(at,)] = transaction.fetch(
                sql.NEXT_AVAILABLE,
                owner=self.owner,
                first=rows[0],
                last=rows[1],
                **replay.parameters(transaction.now),
            )
            return None if at is None else max(0.0, at - transaction.now)

        return await self.database.run(work)

    def begin_attempt(
        self, reservation: Reservation, *, lease: float, replay: ReplayWindow
    ) -> Future[Attempt | None]:
        """Record that a row is being sent; None if it is not this process's any more.

        The row must be sent only when this is done: the intent is then on disk, so that a crash
        leaves the row unknown and never pending. If no result is recorded within `lease` seconds,
        other processes consider this one dead. `SendingPaused` while all processes wait;
        `JobStoppedError` unless the job is open.
        """
        claims = self._claims.get((lease, replay))
        if claims is None:
            work = partial(begin_attempts, owner=self.owner, lease=lease, replay=replay)
            claims = self._claims[lease, replay] = BatchedWork(self.database, work)
        return claims.add(reservation)

    def record(self, attempt: Attempt, result: AttemptResult) -> Future[bool]:
        """Record the result of an attempt; False if the row was resolved otherwise."""
        return self._results.add((attempt, result))

    def hold(self, reservation: Reservation, seconds: float) -> Future[int]:
        """Hold a reserved row for so many seconds from now."""
        parameters = {"seq": reservation.seq, "owner": self.owner, "hold": seconds}
        return self.database.run(lambda t: t.execute(sql.HOLD, **parameters))

    def release(self, rows: Sequence[int]) -> Future[None]:
        """Release rows that this process has reserved and not sent, by their sequence numbers."""

        def work(transaction: Transaction) -> None:
            for seq in rows:
                transaction.execute(sql.HOLD, seq=seq, owner=self.owner, hold=0)

        return self.database.run(work)

    async def pause_sending(self, seconds: float) -> None:
        """Let no process send for so many seconds; a longer pause is not shortened."""
        await self.database.run(lambda t: t.execute(sql.PAUSE_SENDING, wait=seconds))

    async def set_state(self, state: str, reason: str = "") -> None:
        """Set the state of the job to `open`, `paused`, `stopped` or `cancelled`.

        Cancelling skips all pending rows.
        """

        def work(transaction: Transaction) -> None:
            transaction.execute(sql.SET_STATE, state=state, reason=reason)
            if state == "cancelled":
                transaction.execute(sql.SKIP_PENDING)

        await self.database.run(work)

    async def job(self) -> JobRow:
        """Return the job."""
        return await self.database.run(read_job)

    async def save_settings(self, settings: Mapping[str, Any]) -> None:
        """Save the settings of a run, as the defaults of a later one."""
        text = _json.dumps(settings).decode()
        await self.database.run(lambda t: t.execute(sql.SAVE_SETTINGS, settings=text))

    async def counts(self) -> Mapping[State, int]:
        """Return the number of rows in each state."""
        found = dict(await self.database.run(lambda t: t.fetch(sql.COUNT_BY_STATE)))
        return {state: found.get(state.value, 0) for state in State}

    async def resolve(self, key: str, state: State, reason: str) -> bool:
        """Set the state of an unknown row by decision; return False if it is not unknown."""
        parameters = {"key": key, "state": state.value, "error": reason}
        return bool(await self.database.run(lambda t: t.execute(sql.RESOLVE, **parameters)))

    async def accept(self, key: str, resource_id: str | None, reason: str) -> bool:
        """Mark a row in doubt as done, by proof; return False if it is not in doubt."""
        parameters = {"key": key, "resource_id": resource_id, "error": reason}
        return bool(await self.database.run(lambda t: t.execute(sql.ACCEPT, **parameters)))

    async def annotate(self, key: str, text: str) -> None:
        """Set the `error` of an unknown row to what is known of it."""
        await self.database.run(lambda t: t.execute(sql.ANNOTATE, key=key, error=text))

    async def find_in_doubt(self, tokens: Collection[str]) -> str | None:
        """Return the key of the row with one of these tokens, if its result is not known."""
        if not tokens:
            return None
        found, job = await self.database.run(lambda t: t.fetch(sql.IN_DOUBT)), UUID(self.id)
        return next((key for (key,) in found if row_id(job, key) in tokens), None)

    async def rows(self, state: State | None = None) -> AsyncGenerator[RowReport]:
        """Iterate over the rows, all or those in one state, in the order they were loaded."""
        after = 0
        while page := await self._page(after, state):
            for row in page:
                yield RowReport(*row)
            after = page[-1][0]

    async def _page(self, after: int, state: State | None) -> list[tuple[Any, ...]]:
        # By sequence number: a cursor would hold the only connection in a transaction for as long
        # as the caller works on a row.
        return await self.database.run(
            lambda t: t.fetch(sql.LIST_ROWS, after=after, state=state.value if state else "")
        )


def _dialect(address: str, *, create: bool) -> Dialect:
    """Return Postgres for a URL, SQLite for a path."""
    if address.startswith(("postgresql://", "postgres://")):
        from telnyx_async.bulk._journal.postgres import Postgres  # noqa: PLC0415 - an extra

        return Postgres(address)
    return SQLite(address, create)
