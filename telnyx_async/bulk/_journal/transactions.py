"""What the journal does within one transaction."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar
from uuid import uuid4

from attrs import frozen

from telnyx_async.bulk._errors import (
    ClockError,
    JobStoppedError,
    JournalError,
    Problems,
)
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import Transaction
from telnyx_async.bulk._rows import NewRow, Paused

__all__ = ["JobRow", "go_on", "job_row", "load", "open_job"]

T = TypeVar("T")

VERSION = 1
# A clock is set right by steps smaller than this, in seconds.
_TOLERANCE = 2.0


@frozen
class JobRow:
    """The job itself, as it is now."""

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
    """Give the job of a journal; make it where there is none, and `operation` is named."""
    if operation is not None:
        for statement in sql.CREATE:
            transaction.change(statement)
        if not transaction.rows(sql.JOB):
            facts = {"id": str(uuid4()), "version": VERSION, "operation": operation}
            transaction.change(sql.NEW_JOB, **facts)
    job = job_row(transaction)
    if job.version != VERSION:
        raise JournalError(f"a journal of version {job.version}; this is version {VERSION}")
    if operation is not None and job.operation != operation:
        raise JournalError(f"a journal of {job.operation}, not of {operation}")
    return job


def job_row(transaction: Transaction) -> JobRow:
    """Read the job."""
    found = transaction.rows(sql.JOB)
    if len(found) != 1:
        raise JournalError("there is no job in this journal")
    return JobRow(*found[0])


def go_on(transaction: Transaction, *, sending: bool = False) -> None:
    """Raise what keeps rows from being taken or, with `sending`, from being sent now."""
    job = _job_now(transaction)
    if job.state != "open":
        raise JobStoppedError(f"the job is {job.state}{job.reason and f': {job.reason}'}")
    behind = max(job.seen - transaction.now, transaction.went_back)
    if behind > _TOLERANCE:
        raise ClockError(
            f"the clock went back by {behind:.1f} s: how old an attempt is cannot be told, and "
            "nothing is sent. Set it right, and resume."
        )
    if sending and job.resume_at > transaction.now:
        raise Paused(job.resume_at - transaction.now)


def _job_now(transaction: Transaction) -> JobRow:
    """Read the job once for all who share the transaction, and note the time."""
    if transaction.job is None:
        transaction.job = job_row(transaction)
        transaction.change(sql.SEE)
    job: JobRow = transaction.job
    return job


def load(transaction: Transaction, batches: Iterable[list[NewRow]], problems: Problems) -> int:
    """Add rows that are not there yet, and give how many those are.

    A key that is there already with another content, and one that comes twice, are added to
    `problems`; if there are any in the end, `LoadError` rolls all of it back.
    """
    [(number,)] = transaction.rows(sql.LOADED)
    [(before,)] = transaction.rows(sql.TOTAL)
    with _ahead(batches) as coming:
        for batch in filter(None, coming):
            # One statement must not meet a key twice; of such rows the first is added.
            first = {row.key: row for row in reversed(batch)}
            if transaction.add(sql.ADD, [*reversed(first.values())]) < len(batch):
                for row in batch:
                    _check(transaction, row, number, problems)
    problems.check()
    [(after,)] = transaction.rows(sql.TOTAL)
    return int(after - before)


def _check(transaction: Transaction, row: NewRow, number: int, problems: Problems) -> None:
    """Say why a row was not added, if it was not."""
    [(line, loaded)] = transaction.rows(sql.FIND, key=row.key)
    if loaded < number:
        problems.add(row.line, f"the key {row.key!r} is in the journal with other content")
    elif line != row.line:
        problems.add(row.line, f"the key {row.key!r} is that of line {line} too")


@contextmanager
def _ahead(items: Iterable[T]) -> Generator[Iterator[T]]:
    """Make each item in a thread, while the one before is worked on."""
    source = iter(items)
    with ThreadPoolExecutor(1, thread_name_prefix="telnyx_bulk") as maker:

        def each() -> Iterator[T]:
            coming = maker.submit(next, source, None)
            while (item := coming.result()) is not None:
                coming = maker.submit(next, source, None)
                yield item

        yield each()
