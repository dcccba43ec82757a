"""A database behind one thread, with group commit: concurrent requests share a transaction."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeAlias, TypeVar

from attrs import Factory, define, field

from telnyx_async.bulk._errors import JournalError
from telnyx_async.bulk._rows import NewRow

__all__ = ["Database", "Dialect", "Transaction"]

T = TypeVar("T")


class Dialect(Protocol):
    """What SQLite and Postgres do differently."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """The exceptions of the driver."""
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

    def insert(self, statement: str, rows: Sequence[NewRow]) -> int:
        """Run a statement on `{rows}`, and return the number of rows it changed."""
        table, values = self.dialect.row_table(rows)
        count: int = self.connection.execute(statement.format(rows=table), values).rowcount
        return count

    def _run(self, statement: str, parameters: Mapping[str, object]) -> Any:
        return self.connection.execute(
            self.dialect.translate(statement), {"now": self.now, **parameters}
        )


Work: TypeAlias = Callable[[Transaction], Any]


@define(eq=False)
class Database:
    """Runs functions in transactions, on one thread.

    Functions that are requested while a commit is under way share the next transaction, so that
    many rows wait for the disk together. If one of them raises, the transaction is rolled back
    and each function is run again on its own: only the one at fault fails.
    """

    dialect: Dialect
    monotonic: Callable[[], float] = time.monotonic
    # A commit blocks until the disk has it, and sqlite3 binds a connection to its thread.
    _thread: ThreadPoolExecutor = field(
        init=False, factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="telnyx_bulk")
    )
    _queue: list[tuple[Work, asyncio.Future[Any]]] = Factory(list[Any])
    _committing: asyncio.Task[None] | None = None
    _connection: Any = None
    _clock_offset: float = float("-inf")

    async def run(self, work: Callable[[Transaction], T]) -> T:
        """Return the result of `work` once it is committed; `JournalError` if it is not.

        `work` may run twice, and must have no effects but those of its statements.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._queue.append((work, future))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit_queue())
        return await future

    async def run_once(self, work: Callable[[Transaction], T]) -> T:
        """Run a function that cannot be repeated, in a transaction of its own."""
        loop = asyncio.get_running_loop()
        [(value, error)] = await loop.run_in_executor(self._thread, self._commit, [work])
        if error is not None:
            raise error
        result: T = value
        return result

    async def lock(self, *, shared: bool) -> bool:
        """Lock the journal for this process: exclusively, or shared with others."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._lock, shared)

    async def close(self) -> None:
        """Finish the queue, release the lock and close the connection."""
        if self._committing is not None:
            await asyncio.wait((self._committing,))
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    async def _commit_queue(self) -> None:
        loop = asyncio.get_running_loop()
        while self._queue:
            batch, self._queue = self._queue, []
            works = [work for work, _ in batch]
            results = await loop.run_in_executor(self._thread, self._commit, works)
            for (_, future), (value, error) in zip(batch, results, strict=True):
                if future.done():  # the caller was cancelled
                    continue
                if error is None:
                    future.set_result(value)
                else:
                    future.set_exception(error)
        self._committing = None

    def _commit(self, works: Sequence[Work]) -> list[tuple[Any, Exception | None]]:
        try:
            return [(value, None) for value in self._run_together(works)]
        except Exception as error:  # noqa: BLE001 - raised where the work was requested
            if len(works) == 1:
                return [(None, self._as_journal_error(error))]
        return [result for work in works for result in self._commit([work])]

    def _run_together(self, works: Sequence[Work]) -> list[Any]:
        connection = self._connected()
        try:
            self.dialect.begin(connection)
            transaction = self._transaction(connection)
            results = [work(transaction) for work in works]
            connection.execute("COMMIT")
        except BaseException:
            self._roll_back(connection)
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
            # The connection is lost. The next transaction makes another, if the lock allows it.
            self._disconnect()

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
        wrapped = JournalError(f"the journal cannot be written or read: {error}")
        wrapped.__cause__ = error
        return wrapped
