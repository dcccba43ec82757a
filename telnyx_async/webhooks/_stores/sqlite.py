"""The store of handled events in a SQLite file, which the processes of one machine share."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from anyio.to_thread import run_sync
from attrs import define, field

from telnyx_async.webhooks._stores.base import DEFAULT_TTL, ClaimResult

if TYPE_CHECKING:
    import sqlite3

__all__ = ["SQLiteStore"]

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
_FINISH = "UPDATE events SET done = 1, expires = :expires WHERE key = :key AND owner = :owner"
_RELEASE = "DELETE FROM events WHERE key = :key AND owner = :owner AND NOT done"
_EVICT = "DELETE FROM events WHERE expires <= :now"


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
    _connection: sqlite3.Connection | None = field(default=None, init=False, repr=False)
    _pid: int = field(default=0, init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False, eq=False)

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        return await run_sync(self._claim, key, owner, lease)

    async def finish(self, key: str, owner: str) -> None:
        expires = self.clock() + self.ttl
        await run_sync(self._execute, _FINISH, _parameters(key, owner, expires=expires))

    async def release(self, key: str, owner: str) -> None:
        await run_sync(self._execute, _RELEASE, _parameters(key, owner))

    def close(self) -> None:
        """Close the file; the next claim opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        now = self.clock()
        if self._execute(_CLAIM, _parameters(key, owner, now=now, expires=now + lease)):
            return ClaimResult.ACQUIRED
        state = self._execute(_STATE, {"key": key})
        return ClaimResult.DONE if state and state[0][0] else ClaimResult.BUSY

    def _execute(self, statement: str, parameters: dict[str, object]) -> list[tuple[int]]:
        with self._lock:
            return self._open().execute(statement, parameters).fetchall()

    def _open(self) -> sqlite3.Connection:
        """Return the connection of this process: SQLite forbids using one across a fork."""
        if self._connection is not None and self._pid == os.getpid():
            return self._connection
        import sqlite3  # noqa: PLC0415 - some builds of Python lack it

        self._pid = os.getpid()
        self._connection = connection = sqlite3.connect(
            self.path, timeout=self.timeout, isolation_level=None, check_same_thread=False
        )
        # The mode is a property of the file. Setting it fails while another process uses the file,
        # which has then set it already.
        with suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(_SCHEMA)
        connection.execute(_EVICT, {"now": self.clock()})
        return connection


def _parameters(key: str, owner: str, **times: float) -> dict[str, object]:
    return {"key": key, "owner": owner, **times}
