"""What the journal does within one transaction."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import chain
from typing import TypeVar
from uuid import uuid4

from attrs import frozen

from telnyx_async.bulk._errors import ClockError, JobStoppedError, JournalError, Problems
from telnyx_async.bulk._journal import statements as sql
from telnyx_async.bulk._journal.database import Transaction
from telnyx_async.bulk._rows import (
    Attempt,
    AttemptResult,
    NewRow,
    ReplayWindow,
    Reservation,
    SendingPaused,
    State,
)

__all__ = ["JobRow", "LoadCounts", "accept_clock", "begin_attempts", "ensure_runnable", "load"]
__all__ += ["open_job", "read_ahead", "read_job", "record_results"]

T = TypeVar("T")

VERSION = 1
# Time synchronisation sets a clock back by steps smaller than this, in seconds.
_CLOCK_TOLERANCE = 2.0
# How much of a load is read before its transaction begins.
_MAX_ROWS_AHEAD = 50_000
_MAX_BYTES_AHEAD = 32 * 2**20
# Seconds; Postgres would end the connection after 30.
_KEEP_ALIVE_INTERVAL = 10.0


@frozen(kw_only=True)
class LoadCounts:
    """How many rows a load has added, and how many rejected ones it has replaced."""

    new: int = 0
    replaced: int = 0


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


def begin_attempts(
    transaction: Transaction,
    reservations: Sequence[Reservation],
    *,
    owner: str,
    lease: float,
    replay: ReplayWindow,
) -> list[Attempt | None]:
    """Record that rows are being sent; None for each that is not its owner's any more.

    They share the attempt id: with the number of the row it identifies an attempt.
    """
    ensure_runnable(transaction, sending=True)
    attempt_id = uuid4().hex
    found = transaction.fetch(
        sql.BEGIN_ATTEMPTS,
        numbers=str([each.seq for each in reservations]),
        owner=owner,
        attempt=attempt_id,
        lease=lease,
        **replay.parameters(transaction.now),
    )
    begun = {
        seq: Attempt(seq, attempt_id, key, target, headers, body, rate_keys, number, State(prior))
        for seq, key, target, headers, body, rate_keys, number, prior in found
    }
    return [begun.get(each.seq) for each in reservations]


def record_results(
    transaction: Transaction, results: Sequence[tuple[Attempt, AttemptResult]]
) -> list[bool]:
    """Record the results of attempts; False for each whose row was resolved otherwise."""
    return [
        transaction.execute(
            sql.RECORD_RESULT,
            seq=attempt.seq,
            attempt=attempt.id,
            state=result.state.value,
            status=result.status,
            resource_id=result.resource_id,
            error=result.error,
            wait=result.wait,
        )
        > 0
        for attempt, result in results
    ]


def accept_clock(transaction: Transaction) -> None:
    """Set all times in the journal back if the clock was ahead when they were written.

    Rows that were never tried can then be sent; those in doubt are not repeated any more.
    """
    back = read_job(transaction).seen - transaction.now
    if back > _CLOCK_TOLERANCE:
        for statement in sql.SET_CLOCK_BACK:
            transaction.execute(statement, back=back)


def load(
    transaction: Transaction,
    batches: Iterable[list[NewRow]],
    problems: Problems,
    *,
    load_number: int,
) -> LoadCounts:
    """Add rows that are not in the journal yet, and replace those that were rejected.

    A key that is in the journal with other content, and a key that occurs twice in `batches`,
    become `problems`. If there are any, `LoadError` rolls the whole load back.
    """
    [(last,)], replaced = transaction.fetch(sql.LAST_ROW), 0
    with _prefetched(batches, lambda: transaction.fetch("SELECT 1")) as prefetched:
        for batch in filter(None, prefetched):
            # Postgres rejects a statement that updates a row twice: of rows with the same key,
            # only the first is inserted.
            unique = {row.key: row for row in reversed(batch)}
            rows = [*reversed(unique.values())]
            if transaction.insert(sql.ADD_ROWS, rows, load_number=load_number) < len(batch):
                for row in batch:
                    replaced += _resolve_conflict(transaction, row, load_number, problems)
    problems.raise_if_any()
    [(new,)] = transaction.fetch(sql.COUNT_ADDED, last=last, load_number=load_number)
    return LoadCounts(new=new, replaced=replaced)


def _resolve_conflict(
    transaction: Transaction, row: NewRow, load_number: int, problems: Problems
) -> int:
    """Replace a rejected row with this key, and return the number of rows replaced.

    Any other conflict with a row in the journal or in the same load becomes a problem.
    """
    [(line, last_load)] = transaction.fetch(sql.FIND_ROW, key=row.key)
    if last_load != load_number:
        values = row._asdict()
        if transaction.execute(sql.REPLACE_REJECTED, load_number=load_number, **values):
            return 1
        problems.add(row.line, f"the key {row.key!r} is in the journal with other content")
    elif line != row.line:
        problems.add(row.line, f"the key {row.key!r} is also that of line {line}")
    return 0


def read_ahead(batches: Iterable[list[NewRow]]) -> Iterator[list[NewRow]]:
    """Read the first rows before a transaction begins: all of most loads.

    A transaction locks the journal, and a source may take its time.
    """
    source, ahead = iter(batches), list[list[NewRow]]()
    rows = size = 0
    for batch in source:
        ahead.append(batch)
        rows += len(batch)
        size += sum(len(row.body) for row in batch)
        if rows > _MAX_ROWS_AHEAD or size > _MAX_BYTES_AHEAD:
            break
    return chain(ahead, source)


@contextmanager
def _prefetched(items: Iterable[T], keep_alive: Callable[[], object]) -> Generator[Iterator[T]]:
    """Iterate over items that a thread makes ahead, one at a time.

    While an item is long in coming, `keep_alive` is called again and again.

    Encoding a batch and inserting one take about the same time. SQLite releases the GIL while it
    inserts, so with a free core the two overlap.
    """
    source = iter(items)
    with ThreadPoolExecutor(1, thread_name_prefix="telnyx_bulk") as thread:

        def each() -> Iterator[T]:
            upcoming = thread.submit(next, source, None)
            while (item := _result(upcoming, keep_alive)) is not None:
                upcoming = thread.submit(next, source, None)
                yield item

        yield each()


def _result(upcoming: Future[T], keep_alive: Callable[[], object]) -> T:
    # A server ends connections that do nothing within a transaction.
    while not wait([upcoming], timeout=_KEEP_ALIVE_INTERVAL).done:
        keep_alive()
    return upcoming.result()
