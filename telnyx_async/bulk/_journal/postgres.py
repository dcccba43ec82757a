"""A journal in Postgres: `telnyx-async[postgres]`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import psycopg
from attrs import define
from psycopg import sql
from psycopg.conninfo import make_conninfo

from telnyx_async.bulk._rows import NewRow

__all__ = ["Postgres"]

_BRACES = re.compile(r"\{(\w+)\}")
_PLACEHOLDER = re.compile(r":(\w+)")
_NAMES = {
    "serial": "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    "bytes": "BYTEA",
    "locked": "FOR UPDATE SKIP LOCKED",
}
# A connection that is cut is noticed after so long: in seconds, and milliseconds of silence.
_LIMITS = {"connect_timeout": 10, "tcp_user_timeout": 10_000, "keepalives_idle": 10}
_TRY_LOCK = (
    "SELECT pg_try_advisory_lock{}(hashtext('telnyx_bulk'), hashtext(current_schema()::text))"
)


# A column each; as binary they are as quick as COPY.
_TABLE = "unnest(%b::text[], %b::int[], %b::text[], %b::text[], %b::bytea[], %b::text[])"


@define(eq=False)
class Postgres:
    """Postgres's part of a journal.

    A journal is a schema: the first of the `search_path` that the address names
    (`postgresql://host/db?options=-csearch_path%3Dcampaign`), which is made if there is none.
    """

    address: str
    _shared: bool | None = None

    errors = (psycopg.Error,)

    def connect(self) -> Any:
        connection = psycopg.connect(make_conninfo(self.address, **_LIMITS), autocommit=True)
        connection.execute("SET lock_timeout = '10s'")
        connection.execute("SET idle_in_transaction_session_timeout = '30s'")
        self._make_schema(connection)
        # A new connection does not have the lock of the one that was lost.
        if self._shared is not None and not self.lock(connection, shared=self._shared):
            connection.close()
            raise psycopg.OperationalError("the connection was lost; another process has the job")
        return connection

    def now(self, connection: Any) -> float:
        [(seconds,)] = connection.execute("SELECT extract(epoch FROM clock_timestamp())::float8")
        return float(seconds)

    def begin(self, connection: Any) -> None:
        connection.execute("BEGIN")

    def lock(self, connection: Any, *, shared: bool) -> bool:
        """A lock of the session's: it goes with the connection."""
        [(taken,)] = connection.execute(_TRY_LOCK.format("_shared" if shared else ""))
        if taken:
            self._shared = shared
        return bool(taken)

    def unlock(self, connection: Any) -> None:
        """The server notices the end of a connection later than who opens the next one."""
        if self._shared is not None and connection is not None:
            connection.execute("SELECT pg_advisory_unlock_all()")

    def table(self, rows: Sequence[NewRow]) -> tuple[str, Sequence[object]]:
        return _TABLE, [*map(list, zip(*rows, strict=True))]

    def text(self, statement: str) -> str:
        return _text(statement)

    def _make_schema(self, connection: Any) -> None:
        [(schema, path)] = connection.execute(
            "SELECT current_schema()::text, current_setting('search_path')"
        )
        if schema is None:
            name = path.split(",")[0].strip().strip('"')
            statement = sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(name))
            connection.execute(statement)


@lru_cache
def _text(statement: str) -> str:
    named = _BRACES.sub(lambda match: _NAMES[match[1]], statement)
    return _PLACEHOLDER.sub(r"%(\1)s", named)
