"""A journal in a SQLite file."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from attrs import Factory, define

from telnyx_async.bulk._rows import NewRow

__all__ = ["SQLite"]

# How long to wait while another process writes, in seconds.
_BUSY_TIMEOUT = 5.0
# The page cache, in KiB: a load looks its keys up in random order.
_CACHE_SIZE = 32 * 1024
_BRACES = re.compile(r"\{(\w+)\}")
_SYNTAX = {
    "serial": "INTEGER PRIMARY KEY",
    "bytes": "BLOB",
    "locked": "",
    "numbers": "SELECT value FROM json_each(:numbers)",
}


@define(eq=False)
class SQLite:
    """The SQLite dialect. The empty path is a temporary file.

    Without `create`, a file that does not exist is an error.
    """

    path: str
    create: bool = True
    clock: Callable[[], float] = time.time
    _lock: sqlite3.Connection | None = None
    # The journal without symbolic links: whatever name a process uses, its lock is the same.
    _real_path: str = ""
    # Device and inode of the journal, its write-ahead log and its lock, by path.
    _files: dict[str, tuple[int, int] | None] = Factory(dict[str, Any])

    errors = (sqlite3.Error,)
    is_remote = False

    def connect(self) -> sqlite3.Connection:
        if self.path and not Path(self.path).parent.is_dir():
            raise sqlite3.OperationalError(f"there is no folder {Path(self.path).parent}")
        if self.path and not self.create and not Path(self.path).exists():
            raise sqlite3.OperationalError(f"there is no file {self.path}")
        self._real_path = os.path.realpath(self.path) if self.path else ""
        if self.path and Path(self.path).exists() and Path(self.path).stat().st_nlink > 1:
            # SQLite names the log after the path, so each name would have a log of its own.
            raise sqlite3.OperationalError(f"{self.path} has several hard links: use a copy of it")
        connection = sqlite3.connect(self._real_path, timeout=_BUSY_TIMEOUT, isolation_level=None)
        try:
            # WAL lets `status` and `export` read while a job runs. With synchronous=NORMAL a
            # commit in WAL mode survives a crash of the process, but not a loss of power: only
            # FULL syncs the disk before the row is sent.
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute(f"PRAGMA cache_size=-{_CACHE_SIZE}")
        except sqlite3.Error:
            connection.close()
            raise
        self._files = dict.fromkeys(
            (self._real_path, f"{self._real_path}-wal") if self.path else ()
        )
        return connection

    def now(self, connection: sqlite3.Connection) -> float:
        return self.clock()

    def begin(self, connection: sqlite3.Connection) -> None:
        # A deferred transaction that writes after it has read fails at once with SQLITE_BUSY
        # when another process wrote in between; this one waits for its turn instead.
        connection.execute("BEGIN IMMEDIATE")
        # What is written to a file that was deleted is lost with the process, and the next one
        # would send every row again.
        for path, known in self._files.items():
            found = _identity(path)
            if found is None or known not in (None, found):
                raise sqlite3.OperationalError(
                    f"{path} was deleted, moved or replaced while the job was in use"
                )
            self._files[path] = found

    def commit(self, connection: sqlite3.Connection) -> None:
        connection.execute("COMMIT")

    def was_committed(self, connection: sqlite3.Connection) -> bool:
        return False  # pragma: no cover - SQLite has no connection that could be lost

    def lock(self, connection: sqlite3.Connection, *, shared: bool) -> bool:
        # A second file, locked by the operating system: the lock ends with the process, however
        # it ends, and the journal itself stays readable.
        path = f"{self._real_path}.lock" if self.path else ""
        lock = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            lock.execute("BEGIN" if shared else "BEGIN EXCLUSIVE")
            lock.execute("SELECT * FROM sqlite_master").fetchall()
        except sqlite3.OperationalError:
            lock.close()
            return False
        self._lock = lock
        if path:
            self._files[path] = None
        return True

    def unlock(self, connection: object) -> None:
        if self._lock is not None:
            self._lock.close()

    def row_table(self, rows: Sequence[NewRow]) -> tuple[str, Sequence[object]]:
        row = f"({', '.join('?' * len(NewRow._fields))})"
        return f"(VALUES {', '.join([row] * len(rows))})", [*chain.from_iterable(rows)]

    def translate(self, statement: str) -> str:
        return _translate(statement)


def _identity(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - once for each transaction: a third of the time
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


@lru_cache
def _translate(statement: str) -> str:
    return _BRACES.sub(lambda match: _SYNTAX[match[1]], statement)
