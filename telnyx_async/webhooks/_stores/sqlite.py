"""The store of handled events in a SQLite file, which the processes of one machine share."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from threading import Lock
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple, Unpack

from anyio import CapacityLimiter
from anyio.lowlevel import RunVar
from anyio.to_thread import run_sync
from attrs import define, field

from telnyx_async.webhooks._stores.base import DEFAULT_TTL, ClaimResult

if TYPE_CHECKING:
    import sqlite3

__all__ = ["SQLiteStore"]

A = TypeVarTuple("A")
R = TypeVar("R")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS events (
    key TEXT PRIMARY KEY, owner TEXT NOT NULL, expires REAL NOT NULL, done INTEGER NOT NULL
) WITHOUT ROWID
"""
_CLAIM = """
INSERT INTO events VALUES (:key, :owner, :expires, 0)
ON CONFLICT (key) DO UPDATE SET owner = :owner, expires = :expires, done = 0
WHERE expires <= :now OR (owner = :owner AND NOT done)
RETURNING 1
"""
_STATE = "SELECT done FROM events WHERE key = :key"
_FINISH = """
INSERT INTO events VALUES (:key, :owner, :expires, 1)
ON CONFLICT (key) DO UPDATE SET done = 1, expires = :expires WHERE owner = :owner AND NOT done
"""
_RELEASE = "DELETE FROM events WHERE key = :key AND owner = :owner AND NOT done"
_EVICT = "DELETE FROM events WHERE expires <= :now"


# Threads of their own, in each event loop: a claim is renewed and finished while plain handlers
# occupy all of anyio's other threads.
_threads: RunVar[CapacityLimiter] = RunVar("telnyx_webhook_sqlite_threads")
_MAX_THREADS = 8


@define(eq=False)
class _File:
    """The connection of one process, which SQLite forbids to use across a fork, and its lock."""

    lock: Lock = field(factory=Lock)
    connection: sqlite3.Connection | None = None


@define
class SQLiteStore:
    """Remembers handled events in the file at `path`, for `ttl` seconds and across restarts.

    Any number of processes may share it. While another process writes, a call waits up to
    `timeout` seconds.
    """

    path: str | os.PathLike[str]
    ttl: float = DEFAULT_TTL
    timeout: float = 5.0
    clock: Callable[[], float] = time.time
    _files: dict[int, _File] = field(factory=dict[int, _File], init=False, repr=False, eq=False)

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        return await _in_thread(self._claim, key, owner, lease)

    async def finish(self, key: str, owner: str) -> None:
        expires = self.clock() + self.ttl
        await _in_thread(self._execute, _FINISH, _parameters(key, owner, expires=expires))

    async def release(self, key: str, owner: str) -> None:
        await _in_thread(self._execute, _RELEASE, _parameters(key, owner))

    def close(self) -> None:
        """Close the file; the next claim opens it again."""
        file = self._file()
        with file.lock:
            if file.connection is not None:
                file.connection.close()
            file.connection = None

    def _claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        now = self.clock()
        if self._execute(_CLAIM, _parameters(key, owner, now=now, expires=now + lease)):
            return ClaimResult.ACQUIRED
        state = self._execute(_STATE, {"key": key})
        return ClaimResult.DONE if state and state[0][0] else ClaimResult.BUSY

    def _execute(self, statement: str, parameters: dict[str, object]) -> list[tuple[int]]:
        file = self._file()
        with file.lock:
            file.connection = file.connection or self._connect()
            return file.connection.execute(statement, parameters).fetchall()

    def _file(self) -> _File:
        # By process: a lock of the parent may be held by a thread that does not exist here.
        return self._files.setdefault(os.getpid(), _File())

    def _connect(self) -> sqlite3.Connection:
        import sqlite3  # noqa: PLC0415 - some builds of Python lack it

        connection = sqlite3.connect(
            self.path, timeout=self.timeout, isolation_level=None, check_same_thread=False
        )
        with ExitStack() as on_failure:
            on_failure.callback(connection.close)
            # The mode is a property of the file. Setting it fails while another process uses the
            # file, which has then set it already.
            with suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(_SCHEMA)
            connection.execute(_EVICT, {"now": self.clock()})
            on_failure.pop_all()
        return connection


async def _in_thread(function: Callable[[Unpack[A]], R], *arguments: *A) -> R:
    try:
        limiter = _threads.get()
    except LookupError:
        limiter = CapacityLimiter(_MAX_THREADS)
        _threads.set(limiter)
    return await run_sync(function, *arguments, limiter=limiter)


def _parameters(key: str, owner: str, **times: float) -> dict[str, object]:
    return {"key": key, "owner": owner, **times}
