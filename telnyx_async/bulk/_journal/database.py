"""A database behind one thread, with group commit: concurrent requests share a transaction."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from attrs import Factory, define, field

from telnyx_async.bulk._cancellation import DeferredCancellation, UncancellableFuture
from telnyx_async.bulk._errors import JournalError
from telnyx_async.bulk._rows import NewRow

__all__ = ["RECONNECT_TIME", "BatchedWork", "Database", "Dialect", "Transaction"]

T = TypeVar("T")
Item = TypeVar("Item")
Result = TypeVar("Result")

RECONNECT_TIME = 30.0
"""How long to try to connect again, in seconds: a restart takes a few, a fail-over some twenty."""

# The pauses between the tries double from the first to the longest.
_RECONNECT_PAUSE = 0.1
_MAX_RECONNECT_PAUSE = 2.0
# How often a transaction may lose its connection before it fails.
_MAX_LOSSES = 5


class Dialect(Protocol):
    """What SQLite and Postgres do differently."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """The exceptions of the driver."""
        ...

    @property
    def is_remote(self) -> bool:
        """Whether a connection may be lost, and another one made."""
        ...

    def connect(self) -> Any:
        """Open a connection in autocommit mode."""
        ...

    def now(self, connection: Any) -> float:
        """Return the Unix time by the clock that all processes on this database share."""
        ...

    def begin(self, connection: Any) -> None:
        """Begin a transaction that will write."""
        ...

    def commit(self, connection: Any) -> None:
        """Commit the transaction."""
        ...

    def was_committed(self, connection: Any) -> bool:
        """Whether the last transaction, whose COMMIT had no response, was committed."""
        ...

    def lock(self, connection: Any, *, shared: bool) -> bool:
        """Lock the journal for this process until it ends; return False when another has it."""
        ...

    def unlock(self, connection: Any) -> None:
        """Release the lock at once; the connection may be None, or lost."""
        ...

    def row_table(self, rows: Sequence[NewRow]) -> tuple[str, Sequence[object]]:
        """Return a table expression for the rows, and its parameters."""
        ...

    def translate(self, statement: str) -> str:
        """Return a statement with `:name`, `{serial}`, `{bytes}` and `{locked}` filled in."""
        ...


@define(eq=False)
class Transaction:
    """Statements that are committed together, or not at all.

    `now` is the time by the clock of the database, which went back by `clock_regression` seconds
    since the journal was opened. `job` caches the job for all who share the transaction.
    """

    connection: Any
    dialect: Dialect
    now: float
    clock_regression: float = 0.0
    job: Any = None

    def fetch(self, statement: str, **parameters: object) -> list[tuple[Any, ...]]:
        """Run a statement, and return its rows."""
        rows: list[tuple[Any, ...]] = self._run(statement, parameters).fetchall()
        return rows

    def execute(self, statement: str, **parameters: object) -> int:
        """Run a statement, and return the number of rows it changed."""
        count: int = self._run(statement, parameters).rowcount
        return count

    def insert(self, statement: str, rows: Sequence[NewRow], **numbers: int) -> int:
        """Run a statement on `{rows}` and numbers, and return the number of rows it changed."""
        table, values = self.dialect.row_table(rows)
        filled = statement.format(rows=table, **numbers)
        count: int = self.connection.execute(filled, values).rowcount
        return count

    def _run(self, statement: str, parameters: Mapping[str, object]) -> Any:
        return self.connection.execute(
            self.dialect.translate(statement), {"now": self.now, **parameters}
        )


Work: TypeAlias = Callable[[Transaction, Sequence[Any]], Sequence[Any]]
Outcome: TypeAlias = tuple[Any, Exception | None]


@define(eq=False)
class _Batch:
    """A function for one transaction, its items, and the futures of their results.

    While it is open, more items may be added.
    """

    work: Work
    items: list[Any]
    futures: list[asyncio.Future[Any]]
    is_open: bool = False

    def singles(self) -> list[_Batch]:
        """Return a batch for each item."""
        return [_Batch(self.work, [item], []) for item in self.items]


@define(eq=False)
class Database:
    """Runs functions in transactions, on one thread.

    Functions that are requested while a commit is under way share the next transaction, so that
    many rows wait for the disk together. If one of them raises, the transaction is rolled back
    and each function is run again on its own, at last for each of its items: only the one at
    fault fails.

    When the connection to a server is lost, another one is made, and the transaction is repeated
    unless the server had committed it.
    """

    dialect: Dialect
    monotonic: Callable[[], float] = time.monotonic
    # A commit blocks until the disk has it, and sqlite3 binds a connection to its thread.
    _thread: ThreadPoolExecutor = field(
        init=False, factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="telnyx_bulk")
    )
    _queue: list[_Batch] = Factory(list[_Batch])
    # Done when the queue is empty. It is a future and not a task: `asyncio.run` cancels all tasks
    # at its end, and those that record their rows then would wait for ever.
    _flushed: asyncio.Future[None] | None = None
    _closed: bool = False
    _connection: Any = None
    _clock_offset: float = float("-inf")

    def run(self, work: Callable[[Transaction], T]) -> asyncio.Future[T]:
        """Return the future result of `work` once it is committed; `JournalError` if it is not.

        `work` may run twice, and must have no effects but those of its statements. It is committed
        even if the future is cancelled.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        # What follows it in the queue is not done before it.
        for batch in self._queue:
            batch.is_open = False
        self.enqueue(_Batch(lambda transaction, _: [work(transaction)], [None], [future]))
        return future

    async def run_once(self, work: Callable[[Transaction], T]) -> T:
        """Run a function that cannot be repeated, in a transaction of its own."""
        loop = asyncio.get_running_loop()
        [(value, error)] = await loop.run_in_executor(self._thread, self._commit_once, work)
        if error is not None:
            raise error
        result: T = value
        return result

    async def lock(self, *, shared: bool) -> bool:
        """Lock the journal for this process: exclusively, or shared with others."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._lock, shared)

    async def close(self) -> None:
        """Finish the queue, release the lock and close the connection, even if cancelled."""
        self._closed = True
        with DeferredCancellation() as deferred:
            if self._flushed is not None:
                await deferred.until_done(self._flushed)
            loop = asyncio.get_running_loop()
            await deferred.until_done(loop.run_in_executor(self._thread, self._close))
            self._thread.shutdown()

    def enqueue(self, batch: _Batch) -> None:
        """Run a batch in the next transaction."""
        if self._closed:
            for future in batch.futures:
                future.set_exception(JournalError("the journal is closed"))
            return
        self._queue.append(batch)
        if self._flushed is None:
            # Not at once: what other tasks want in this turn of the loop joins the transaction.
            loop = asyncio.get_running_loop()
            self._flushed = loop.create_future()
            loop.call_soon(self._commit_queue)

    def _commit_queue(self) -> None:
        """Commit the batches in the queue, in the thread, until the queue is empty."""
        batches, self._queue = self._queue, []
        for batch in batches:
            batch.is_open = False
        loop = asyncio.get_running_loop()
        committing = loop.run_in_executor(self._thread, self._commit, batches)
        committing.add_done_callback(partial(self._committed, batches))

    def _committed(
        self, batches: Sequence[_Batch], committing: asyncio.Future[list[Outcome]]
    ) -> None:
        outcomes = iter(committing.result())
        for batch in batches:
            for future in batch.futures:
                value, error = next(outcomes)
                if future.done():  # the caller was cancelled
                    continue
                if error is None:
                    future.set_result(value)
                else:
                    future.set_exception(error)
        if self._queue:
            # Not at once: the tasks that continue now take part in the next commit.
            asyncio.get_running_loop().call_soon(self._commit_queue)
        elif self._flushed is not None:
            self._flushed.set_result(None)
            self._flushed = None

    def _commit(self, batches: Sequence[_Batch]) -> list[Outcome]:
        """Return the outcomes of all items, in their order."""
        try:
            return [(value, None) for value in self._run_together(batches)]
        except Exception as error:  # noqa: BLE001 - raised where the work was requested
            # One function at fault must not fail the rows of the others.
            parts = batches if len(batches) > 1 else batches[0].singles()
            if len(parts) == 1 or self._connection is None:
                return [
                    (None, self._as_journal_error(error)) for each in batches for _ in each.items
                ]
        return [outcome for part in parts for outcome in self._commit([part])]

    def _commit_once(self, work: Callable[[Transaction], Any]) -> list[Outcome]:
        batch = _Batch(lambda transaction, _: [work(transaction)], [None], [])
        try:
            [value] = self._run_together([batch], repeatable=False)
        except Exception as error:  # noqa: BLE001 - raised where the work was requested
            return [(None, self._as_journal_error(error))]
        return [(value, None)]

    def _run_together(self, batches: Sequence[_Batch], *, repeatable: bool = True) -> list[Any]:
        """Return the results of one transaction; it is repeated if its connection was lost."""
        losses = 0
        while True:
            results: list[Any] = []
            connection = self._connected()
            try:
                self.dialect.begin(connection)
                transaction = self._transaction(connection)
                for batch in batches:
                    results += batch.work(transaction, batch.items)
                self.dialect.commit(connection)
            except BaseException:
                self._roll_back(connection)
                losses += 1
                if losses > _MAX_LOSSES or not self._reconnect():
                    raise
                # Only the server knows whether a COMMIT without a response took place. If it did,
                # a repeated claim would not find the rows that it has claimed.
                if not results or not self.dialect.was_committed(self._connection):
                    if repeatable:
                        continue
                    raise
            return results

    def _transaction(self, connection: Any) -> Transaction:
        # The monotonic clock never goes back: where the database's lags behind the highest offset
        # seen, it was set back, and the age of attempts can no longer be computed.
        now = self.dialect.now(connection)
        offset = now - self.monotonic()
        self._clock_offset = max(self._clock_offset, offset)
        return Transaction(connection, self.dialect, now, self._clock_offset - offset)

    def _roll_back(self, connection: Any) -> None:
        try:
            connection.execute("ROLLBACK")
        except self.dialect.errors:
            self._disconnect()

    def _reconnect(self) -> bool:
        """Connect again if the connection to a server was lost; return whether it was.

        Raises the error of the last try when the server does not come back in time.
        """
        if self._connection is not None or not self.dialect.is_remote:
            return False
        give_up, pause = time.monotonic() + RECONNECT_TIME, _RECONNECT_PAUSE
        while True:
            try:
                self._connected()
            except self.dialect.errors:
                if time.monotonic() + pause > give_up:
                    raise
                time.sleep(pause)
                pause = min(2 * pause, _MAX_RECONNECT_PAUSE)
            else:
                return True

    def _lock(self, shared: bool) -> bool:
        try:
            return self.dialect.lock(self._connected(), shared=shared)
        except self.dialect.errors as error:
            raise self._as_journal_error(error) from error

    def _connected(self) -> Any:
        if self._connection is None:
            self._connection = self.dialect.connect()
        return self._connection

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(*self.dialect.errors):
                connection.close()

    def _close(self) -> None:
        with contextlib.suppress(*self.dialect.errors):
            self.dialect.unlock(self._connection)
        self._disconnect()

    def _as_journal_error(self, error: Exception) -> Exception:
        if not isinstance(error, self.dialect.errors):
            return error
        reason = " ".join(str(error).split())  # drivers explain themselves on several lines
        wrapped = JournalError(f"the journal cannot be written or read: {reason}")
        wrapped.__cause__ = error
        return wrapped


@define(eq=False)
class BatchedWork(Generic[Item, Result]):
    """Work on all items that are added before their transaction begins, by the same statements."""

    database: Database
    work: Callable[[Transaction, Sequence[Item]], Sequence[Result]]
    _batch: _Batch | None = None

    def add(self, item: Item) -> asyncio.Future[Result]:
        """Return the future result of an item once it is committed; see `Database.run`."""
        future: asyncio.Future[Result] = UncancellableFuture()
        batch = self._batch
        if batch is not None and batch.is_open:
            batch.items.append(item)
            batch.futures.append(future)
        else:
            self._batch = _Batch(self.work, [item], [future], is_open=True)
            self.database.enqueue(self._batch)
        return future
