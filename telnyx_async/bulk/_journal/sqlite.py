"""A journal in a file."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path

from attrs import define

from telnyx_async.bulk._rows import NewRow

__all__ = ["SQLite"]

# How long another process may keep the file to itself, in seconds.
_PATIENCE = 5.0
# What is held of the file, in KiB: a load meets its keys in any order.
_CACHE = 32 * 1024
_BRACES = re.compile(r"\{(\w+)\}")
_NAMES = {"serial": "INTEGER PRIMARY KEY", "bytes": "BLOB", "locked": ""}


@define(eq=False)
class SQLite:
    """SQLite's part of a journal. The empty path is a temporary file.

    Write-ahead logging lets others read while one writes; `synchronous=FULL` has each commit on
    the disk before anything is sent.
    """

    path: str
    make: bool = True
    clock: Callable[[], float] = time.time
    _lock: sqlite3.Connection | None = None

    errors = (sqlite3.Error,)

    def connect(self) -> sqlite3.Connection:
        if self.path and not Path(self.path).parent.is_dir():
            raise sqlite3.OperationalError(f"there is no folder {Path(self.path).parent}")
        if self.path and not self.make and not Path(self.path).exists():
            raise sqlite3.OperationalError(f"there is no file {self.path}")
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute(f"PRAGMA cache_size=-{_CACHE}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def now(self, connection: sqlite3.Connection) -> float:
        return self.clock()

    def begin(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")

    def lock(self, connection: sqlite3.Connection, *, shared: bool) -> bool:
        """A lock of the operating system's, by a second file: it goes with the process."""
        lock = sqlite3.connect(f"{self.path}.lock", timeout=0, isolation_level=None)
        try:
            lock.execute("BEGIN" if shared else "BEGIN EXCLUSIVE")
            lock.execute("SELECT * FROM sqlite_master").fetchall()
        except sqlite3.OperationalError:
            lock.close()
            return False
        self._lock = lock
        return True

    def unlock(self, connection: object) -> None:
        if self._lock is not None:
            self._lock.close()

    def table(self, rows: Sequence[NewRow]) -> tuple[str, Sequence[object]]:
        row = f"({', '.join('?' * len(NewRow._fields))})"
        return f"(VALUES {', '.join([row] * len(rows))})", [*chain.from_iterable(rows)]

    def text(self, statement: str) -> str:
        return _text(statement)


@lru_cache
def _text(statement: str) -> str:
    return _BRACES.sub(lambda match: _NAMES[match[1]], statement)
