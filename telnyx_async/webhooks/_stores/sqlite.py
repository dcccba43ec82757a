"""Which events have been handled, in a SQLite file that processes of one machine share."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from anyio.to_thread import run_sync
from attrs import define, field

from telnyx_async.webhooks._stores.base import KEEP, Claim

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
_FORGET = "DELETE FROM events WHERE expires <= :now"


@define
class SQLiteStore:
    """Remembers in the file at `path`, across restarts and for all processes that name it.

    `keep` is in seconds. Other processes' writes are waited for, up to `timeout` seconds.
    """

    path: str | os.PathLike[str]
    keep: float = KEEP
    timeout: float = 5.0
    clock: Callable[[], float] = time.time
    _connection: sqlite3.Connection | None = field(default=None, init=False, repr=False)
    _pid: int = field(default=0, init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False, eq=False)

    async def claim(self, key: str, owner: str, lease: float) -> Claim:
        return await run_sync(self._claim, key, owner, lease)

    async def finish(self, key: str, owner: str) -> None:
        expires = self.clock() + self.keep
        await run_sync(self._execute, _FINISH, _values(key, owner, expires=expires))

    async def release(self, key: str, owner: str) -> None:
        await run_sync(self._execute, _RELEASE, _values(key, owner))

    def close(self) -> None:
        """Close the file; the next claim opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _claim(self, key: str, owner: str, lease: float) -> Claim:
        now = self.clock()
        if self._execute(_CLAIM, _values(key, owner, now=now, expires=now + lease)):
            return Claim.MINE
        state = self._execute(_STATE, {"key": key})
        return Claim.DONE if state and state[0][0] else Claim.BUSY

    def _execute(self, statement: str, values: dict[str, object]) -> list[tuple[int]]:
        with self._lock:
            return self._open().execute(statement, values).fetchall()

    def _open(self) -> sqlite3.Connection:
        """Return this process's connection: SQLite's do not survive a fork."""
        if self._connection is not None and self._pid == os.getpid():
            return self._connection
        import sqlite3  # noqa: PLC0415 - some builds of Python have none

        self._pid = os.getpid()
        self._connection = connection = sqlite3.connect(
            self.path, timeout=self.timeout, isolation_level=None, check_same_thread=False
        )
        # It is the file's mode, and faster; where others are at the file, they have set it.
        with suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(_SCHEMA)
        connection.execute(_FORGET, {"now": self.clock()})
        return connection


def _values(key: str, owner: str, **times: float) -> dict[str, object]:
    return {"key": key, "owner": owner, **times}
