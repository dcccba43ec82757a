"""The journal: each row's state, written down before and after each call."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection, Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4

from attrs import define, field

from telnyx_async import _json
from telnyx_async.bulk._errors import JobInUseError, Problems
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import Database, Dialect, Transaction
from telnyx_async.bulk._journal.sqlite import SQLite
from telnyx_async.bulk._journal.transactions import JobRow, go_on, job_row, load, open_job
from telnyx_async.bulk._rows import ALL, Claim, Held, NewRow, Record, RowReport, Settling, State
from telnyx_async.bulk._tokens import row_id

__all__ = ["Journal"]


class _Rehearsed(Exception):  # noqa: N818 - rolls a rehearsal back
    pass


@define(eq=False)
class Journal:
    """A job and its rows, in a SQLite file or in Postgres.

    Several processes may share one journal: a row is claimed by one of them, under a fresh
    attempt id, and only the holder of that id can record what became of it.
    """

    database: Database
    id: str = ""
    operation: str = ""
    owner: str = field(factory=lambda: uuid4().hex[:12])

    @classmethod
    async def open(cls, place: str, operation: str | None = None) -> Journal:
        """Open a journal, and make it where there is none and an `operation` is named.

        `JournalError` for one of another version or operation, and for what is none.
        """
        journal = cls(Database(_dialect(place, make=operation is not None)))
        try:
            job = await journal.database.run(lambda transaction: open_job(transaction, operation))
        except BaseException:
            await journal.close()
            raise
        journal.id, journal.operation = job.id, job.operation
        return journal

    async def close(self) -> None:
        await self.database.close()

    async def acquire(self, *, shared: bool = False) -> None:
        """Take the journal for this process; alone, what others left in `sending` is unknown."""
        if not await self.database.lock(shared=shared):
            raise JobInUseError("another process runs this journal; nothing was sent by this one")
        await self.recover(alone=not shared)

    async def recover(self, *, alone: bool = False) -> int:
        """Turn rows whose sender is gone into unknown ones, and give their number."""

        def work(transaction: Transaction) -> int:
            if alone:
                transaction.change(sql.RELEASE, owner="", all=1)
            return transaction.change(sql.EXPIRE, all=int(alone))

        return await self.database.run(work)

    async def load(
        self, batches: Iterable[list[NewRow]], problems: Problems, *, rehearse: bool = False
    ) -> int:
        """Add rows, and give how many are new.

        A row whose key is there with the same content is not added again. `LoadError` for a key
        that is there with another content or comes twice, and for other `problems` that there are
        in the end: then none is added. With `rehearse` none is added in any case.
        """
        added = 0

        def work(transaction: Transaction) -> int:
            nonlocal added
            added = load(transaction, batches, problems)
            if rehearse:
                raise _Rehearsed
            return added

        try:
            return await self.database.run_alone(work)
        except _Rehearsed:
            return added

    async def take(
        self, count: int, *, hold: float, settle: Settling, span: tuple[int, int] = ALL
    ) -> list[Held]:
        """Hold up to `count` rows for this process, `hold` seconds long.

        Unknown rows that may be settled by repetition come first. `JobStoppedError` when the job
        must not go on.
        """

        def work(transaction: Transaction) -> list[Held]:
            go_on(transaction)
            facts = {"owner": self.owner, "hold": hold, "first": span[0], "last": span[1]}
            found: list[tuple[Any, ...]] = []
            if settle.window:
                found += transaction.rows(
                    sql.SETTLE, **facts, **settle.facts(transaction.now), count=count
                )
            if len(found) < count:
                found += transaction.rows(sql.TAKE, **facts, count=count - len(found))
            return [Held(*row) for row in sorted(found)]

        return await self.database.run(work)

    async def chunks(self, size: int, count: int, settle: Settling) -> list[int]:
        """Give the first rows of chunks in which something may be taken now."""

        def work(transaction: Transaction) -> list[int]:
            go_on(transaction)
            facts = settle.facts(transaction.now)
            return [
                first for (first,) in transaction.rows(sql.CHUNKS, size=size, count=count, **facts)
            ]

        return await self.database.run(work)

    async def next_at(self, settle: Settling, span: tuple[int, int] = ALL) -> float | None:
        """Seconds until a row of this process may be taken; None when there is none."""

        def work(transaction: Transaction) -> float | None:
            facts = settle.facts(transaction.now)
            [(at,)] = transaction.rows(
                sql.NEXT, owner=self.owner, first=span[0], last=span[1], **facts
            )
            return None if at is None else max(0.0, at - transaction.now)

        return await self.database.run(work)

    async def claim(self, held: Held, *, lease: float, settle: Settling) -> Claim | None:
        """Write down that a row is being sent; None when it is not this process's any more.

        `Paused` while nobody may send, `JobStoppedError` when the job must not go on.
        """
        attempt = uuid4().hex

        def work(transaction: Transaction) -> Claim | None:
            go_on(transaction, sending=True)
            found = transaction.rows(
                sql.CLAIM,
                seq=held.seq,
                owner=self.owner,
                attempt=attempt,
                lease=lease,
                **settle.facts(transaction.now),
            )
            return Claim(held.seq, attempt, *found[0]) if found else None

        return await self.database.run(work)

    async def record(self, claim: Claim, record: Record) -> bool:
        """Write down what became of an attempt; False when somebody has decided otherwise."""

        def work(transaction: Transaction) -> bool:
            changed = transaction.change(
                sql.RECORD,
                seq=claim.seq,
                attempt=claim.attempt,
                state=record.state.value,
                status=record.status,
                resource_id=record.resource_id,
                error=record.error,
                wait=record.wait,
            )
            return bool(changed)

        return await self.database.run(work)

    async def release(self) -> None:
        """Let go of the rows that this process holds and has not sent."""
        await self.database.run(lambda t: t.change(sql.RELEASE, owner=self.owner, all=0))

    async def pause_all(self, seconds: float) -> None:
        """Let no process send for so long."""
        await self.database.run(lambda t: t.change(sql.PAUSE_ALL, wait=seconds))

    async def set_state(self, state: str, reason: str = "") -> None:
        """Say whether the job goes on: `open`, `paused`, `stopped` or `cancelled`."""

        def work(transaction: Transaction) -> None:
            transaction.change(sql.HALT, state=state, reason=reason)
            if state == "cancelled":
                transaction.change(sql.CANCEL)

        await self.database.run(work)

    async def job(self) -> JobRow:
        """Read the job."""
        return await self.database.run(job_row)

    async def remember(self, settings: Mapping[str, Any]) -> None:
        """Keep how the job is run, for who resumes it."""
        text = _json.dumps(settings).decode()
        await self.database.run(lambda t: t.change(sql.REMEMBER, settings=text))

    async def counts(self) -> Mapping[State, int]:
        """Give the number of rows in each state."""
        found = dict(await self.database.run(lambda t: t.rows(sql.COUNT)))
        return {state: found.get(state.value, 0) for state in State}

    async def decide(self, key: str, state: State, reason: str) -> bool:
        """Settle an unknown row by decision; False when it is not unknown."""
        return bool(
            await self.database.run(
                lambda t: t.change(sql.DECIDE, key=key, state=state.value, error=reason)
            )
        )

    async def accept(self, key: str, resource_id: str | None, reason: str) -> bool:
        """Settle a row that the service has accepted; False when that was known already."""
        facts = {"key": key, "resource_id": resource_id, "error": reason}
        return bool(await self.database.run(lambda t: t.change(sql.ACCEPT, **facts)))

    async def note(self, key: str, text: str) -> None:
        """Write down what is known of an unknown row."""
        await self.database.run(lambda t: t.change(sql.NOTE, key=key, error=text))

    async def in_doubt(self, tokens: Collection[str]) -> str | None:
        """Give the key of the row with one of these tokens, if its answer is not known."""
        found = await self.database.run(lambda t: t.rows(sql.IN_DOUBT)) if tokens else ()
        job = UUID(self.id)
        return next((key for (key,) in found if row_id(job, key) in tokens), None)

    async def rows(self, state: State | None = None) -> AsyncGenerator[RowReport]:
        """Go over the rows, in the order they were loaded."""
        after = 0
        while found := await self._page(after, state):
            for row in found:
                yield RowReport(*row)
            after = found[-1][0]

    async def _page(self, after: int, state: State | None) -> list[tuple[Any, ...]]:
        return await self.database.run(
            lambda t: t.rows(sql.SELECT, after=after, state=state.value if state else "")
        )


def _dialect(place: str, *, make: bool) -> Dialect:
    """Postgres for an address, SQLite for a path."""
    if place.startswith(("postgresql://", "postgres://")):
        from telnyx_async.bulk._journal.postgres import Postgres  # noqa: PLC0415 - an extra

        return Postgres(place)
    return SQLite(place, make)
