"""A database behind one thread, with group commit: what is asked for together is kept together."""

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

__all__ = ["Database", "Dialect", "Transaction", "Values"]

T = TypeVar("T")

Values: TypeAlias = Mapping[str, object]


class Dialect(Protocol):
    """What SQLite and Postgres do differently."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What the driver raises."""
        ...

    def connect(self) -> Any:
        """Open a connection that commits when it is told to."""
        ...

    def now(self, connection: Any) -> float:
        """Give the time that all processes on this database share, in seconds."""
        ...

    def begin(self, connection: Any) -> None:
        """Begin a transaction that will write."""
        ...

    def lock(self, connection: Any, *, shared: bool) -> bool:
        """Take the journal for this process until it ends; False when another has it."""
        ...

    def unlock(self, connection: Any) -> None:
        """Give the journal back, at once; the connection may be None, or lost."""
        ...

    def table(self, rows: Sequence[NewRow]) -> tuple[str, Sequence[object]]:
        """Give an expression for a table of these rows, and its parameters."""
        ...

    def text(self, statement: str) -> str:
        """Write `:name`, `{serial}`, `{bytes}` and `{locked}` of a statement as the driver does."""
        ...


@define(eq=False)
class Transaction:
    """Statements that are kept all or not at all.

    `now` is the time of the database; it went back by so many seconds since it was opened.
    `job` is what the first of those who share it has read of the job.
    """

    connection: Any
    dialect: Dialect
    now: float
    went_back: float = 0.0
    job: Any = None

    def rows(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """Run a statement, and give its rows."""
        found: list[tuple[Any, ...]] = self._run(statement, values).fetchall()
        return found

    def change(self, statement: str, **values: object) -> int:
        """Run a statement, and give the number of rows it changed."""
        count: int = self._run(statement, values).rowcount
        return count

    def add(self, statement: str, rows: Sequence[NewRow]) -> int:
        """Run a statement on `{rows}`, and give the number of rows it changed."""
        table, values = self.dialect.table(rows)
        count: int = self.connection.execute(statement.format(rows=table), values).rowcount
        return count

    def _run(self, statement: str, values: Values) -> Any:
        return self.connection.execute(self.dialect.text(statement), {"now": self.now, **values})


Work: TypeAlias = Callable[[Transaction], Any]


@define(eq=False)
class Database:
    """Runs functions in transactions, one thread for all.

    What is asked for while a commit is under way shares the next one: so the disk is waited for
    once for many. A function that fails, fails alone: the others are run again without it.
    """

    dialect: Dialect
    monotonic: Callable[[], float] = time.monotonic
    _thread: ThreadPoolExecutor = field(
        init=False, factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="telnyx_bulk")
    )
    _asked: list[tuple[Work, asyncio.Future[Any]]] = Factory(list[Any])
    _draining: asyncio.Task[None] | None = None
    _connection: Any = None
    _ahead: float = float("-inf")

    async def run(self, work: Callable[[Transaction], T]) -> T:
        """Give what `work` returns, once that is committed. `JournalError` if it is not."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._asked.append((work, future))
        if self._draining is None:
            self._draining = asyncio.create_task(self._drain())
        return await future

    async def run_alone(self, work: Callable[[Transaction], T]) -> T:
        """Run what cannot be run again, in a transaction of its own."""
        loop = asyncio.get_running_loop()
        [(value, error)] = await loop.run_in_executor(self._thread, self._commit, [work])
        if error is not None:
            raise error
        done: T = value
        return done

    async def lock(self, *, shared: bool) -> bool:
        """Take the journal for this process, alone or together with others that share it."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._lock, shared)

    async def close(self) -> None:
        """Close the connection, which gives the lock back."""
        if self._draining is not None:
            await asyncio.wait((self._draining,))
        await asyncio.get_running_loop().run_in_executor(self._thread, self._leave)
        self._thread.shutdown()

    async def _drain(self) -> None:
        loop = asyncio.get_running_loop()
        while self._asked:
            asked, self._asked = self._asked, []
            works = [work for work, _ in asked]
            results = await loop.run_in_executor(self._thread, self._commit, works)
            for (_, future), (value, error) in zip(asked, results, strict=True):
                if future.done():
                    continue
                if error is None:
                    future.set_result(value)
                else:
                    future.set_exception(error)
        self._draining = None

    def _commit(self, works: Sequence[Work]) -> list[tuple[Any, Exception | None]]:
        try:
            return [(value, None) for value in self._together(works)]
        except Exception as error:  # noqa: BLE001 - raised where the work was asked for
            if len(works) == 1:
                return [(None, self._explained(error))]
        return [result for work in works for result in self._commit([work])]

    def _together(self, works: Sequence[Work]) -> list[Any]:
        connection = self._connected()
        try:
            self.dialect.begin(connection)
            transaction = self._begun(connection)
            results = [work(transaction) for work in works]
            connection.execute("COMMIT")
        except BaseException:
            self._roll_back(connection)
            raise
        return results

    def _begun(self, connection: Any) -> Transaction:
        now = self.dialect.now(connection)
        ahead = now - self.monotonic()
        self._ahead = max(self._ahead, ahead)
        return Transaction(connection, self.dialect, now, self._ahead - ahead)

    def _roll_back(self, connection: Any) -> None:
        try:
            connection.execute("ROLLBACK")
        except self.dialect.errors:
            self._disconnect()

    def _lock(self, shared: bool) -> bool:
        try:
            return self.dialect.lock(self._connected(), shared=shared)
        except self.dialect.errors as error:
            raise self._explained(error) from error

    def _connected(self) -> Any:
        if self._connection is None:
            self._connection = self.dialect.connect()
        return self._connection

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(*self.dialect.errors):
                connection.close()

    def _leave(self) -> None:
        with contextlib.suppress(*self.dialect.errors):
            self.dialect.unlock(self._connection)
        self._disconnect()

    def _explained(self, error: Exception) -> Exception:
        if not isinstance(error, self.dialect.errors):
            return error
        explained = JournalError(f"the journal cannot be written or read: {error}")
        explained.__cause__ = error
        return explained
