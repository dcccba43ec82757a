"""What the journal does within one transaction."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar
from uuid import uuid4

from attrs import frozen

from telnyx_async.bulk._errors import ClockError, JobStoppedError, JournalError, Problems
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import Transaction
from telnyx_async.bulk._rows import NewRow, SendingPaused

__all__ = ["JobRow", "ensure_runnable", "load", "open_job", "read_job"]

T = TypeVar("T")

VERSION = 1
# Time synchronisation sets a clock back by steps smaller than this, in seconds.
_CLOCK_TOLERANCE = 2.0


@frozen
class JobRow:
    """The job as the journal has it.

    `seen` is the last time that was read from the clock, to the second; no process sends before
    `resume_at`.
    """

    id: str
    version: int
    operation: str
    state: str
    reason: str
    loads: int
    settings: str
    seen: float
    resume_at: float


def open_job(transaction: Transaction, operation: str | None) -> JobRow:
    """Return the job of a journal. With an `operation`, create it if there is none.

    `JournalError` for a job of another operation, or of another version of the journal.
    """
    if operation is not None:
        for statement in sql.CREATE_TABLES:
            transaction.execute(statement)
        if not transaction.fetch(sql.SELECT_JOB):
            transaction.execute(
                sql.INSERT_JOB, id=str(uuid4()), version=VERSION, operation=operation
            )
    job = read_job(transaction)
    if job.version != VERSION:
        raise JournalError(
            f"the journal has version {job.version}; this is version {VERSION} of the format"
        )
    if operation is not None and job.operation != operation:
        raise JournalError(
            f"the journal belongs to {job.operation}, not to {operation}: use another file or schema"
        )
    return job


def read_job(transaction: Transaction) -> JobRow:
    """Return the job; `JournalError` if there is none."""
    found = transaction.fetch(sql.SELECT_JOB)
    if len(found) != 1:
        raise JournalError("there is no job in this journal")
    return JobRow(*found[0])


def ensure_runnable(transaction: Transaction, *, sending: bool = False) -> None:
    """Raise an error if rows must not be reserved or, with `sending`, must not be sent now.

    `JobStoppedError` unless the job is open, `ClockError` if the clock went back, and
    `SendingPaused` with `sending` while all processes wait.
    """
    job = _cached_job(transaction)
    if job.state != "open":
        raise JobStoppedError(f"the job is {job.state}{job.reason and f': {job.reason}'}")
    # Leases and replay windows compare times of different attempts. A clock that went back would
    # make an old attempt look young enough to be repeated, so nothing may be sent.
    regression = max(job.seen - transaction.now, transaction.clock_regression)
    if regression > _CLOCK_TOLERANCE:
        raise ClockError(
            f"the clock went back by {regression:.1f} s, so the age of attempts is unknown and "
            "nothing is sent: correct the clock, then resume the job"
        )
    if sending and job.resume_at > transaction.now:
        raise SendingPaused(job.resume_at - transaction.now)


def _cached_job(transaction: Transaction) -> JobRow:
    """Read the job once for all who share the transaction, and record the time."""
    if transaction.job is None:
        transaction.job = read_job(transaction)
        transaction.execute(sql.UPDATE_CLOCK)
    job: JobRow = transaction.job
    return job


def load(transaction: Transaction, batches: Iterable[list[NewRow]], problems: Problems) -> int:
    """Add rows that are not in the journal yet, and return their number.

    A key that is in the journal with other content, and a key that occurs twice in `batches`,
    become `problems`. If there are any, `LoadError` rolls the whole load back.
    """
    [(load_number,)] = transaction.fetch(sql.NEXT_LOAD_NUMBER)
    [(before,)] = transaction.fetch(sql.COUNT_ROWS)
    with _prefetched(batches) as prefetched:
        for batch in filter(None, prefetched):
            # Postgres rejects a statement that updates a row twice: of rows with the same key,
            # only the first is inserted.
            unique = {row.key: row for row in reversed(batch)}
            if transaction.insert(sql.ADD_ROWS, [*reversed(unique.values())]) < len(batch):
                for row in batch:
                    _find_conflict(transaction, row, load_number, problems)
    problems.raise_if_any()
    [(after,)] = transaction.fetch(sql.COUNT_ROWS)
    return int(after - before)


def _find_conflict(
    transaction: Transaction, row: NewRow, load_number: int, problems: Problems
) -> None:
    """Add a problem if the row conflicts with one in the journal or in the same load."""
    [(line, last_load)] = transaction.fetch(sql.FIND_ROW, key=row.key)
    if last_load < load_number:
        problems.add(row.line, f"the key {row.key!r} is in the journal with other content")
    elif line != row.line:
        problems.add(row.line, f"the key {row.key!r} is also that of line {line}")


@contextmanager
def _prefetched(items: Iterable[T]) -> Generator[Iterator[T]]:
    """Iterate over items that a thread makes ahead, one at a time.

    Encoding a batch and inserting one take about the same time. SQLite releases the GIL while it
    inserts, so with a free core the two overlap.
    """
    source = iter(items)
    with ThreadPoolExecutor(1, thread_name_prefix="telnyx_bulk") as thread:

        def each() -> Iterator[T]:
            upcoming = thread.submit(next, source, None)
            while (item := upcoming.result()) is not None:
                upcoming = thread.submit(next, source, None)
                yield item

        yield each()
