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
_SYNTAX = {
    "serial": "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    "bytes": "BYTEA",
    # Processes that reserve at the same time get different rows, and do not wait for each other.
    "locked": "FOR UPDATE SKIP LOCKED",
}
# A network that drops packets silently is noticed within 10 s (`tcp_user_timeout` is in
# milliseconds): Linux would wait some 15 minutes, far longer than a lease.
_CONNECTION_LIMITS = {"connect_timeout": 10, "tcp_user_timeout": 10_000, "keepalives_idle": 10}
_TRY_LOCK = (
    "SELECT pg_try_advisory_lock{}(hashtext('telnyx_bulk'), hashtext(current_schema()::text))"
)
# One array for each column; in the binary format as fast as COPY.
_ROW_TABLE = "unnest(%b::text[], %b::int[], %b::text[], %b::text[], %b::bytea[], %b::text[])"


@define(eq=False)
class Postgres:
    """The Postgres dialect.

    A journal is a schema: the first of the `search_path` in the address
    (`postgresql://host/db?options=-csearch_path%3Dcampaign`), which is created if necessary.
    """

    address: str
    _shared: bool | None = None

    errors = (psycopg.Error,)

    def connect(self) -> Any:
        connection = psycopg.connect(
            make_conninfo(self.address, **_CONNECTION_LIMITS), autocommit=True
        )
        connection.execute("SET lock_timeout = '10s'")
        connection.execute("SET idle_in_transaction_session_timeout = '30s'")
        self._create_schema(connection)
        # The lock was lost with the connection, and another process may have taken the job since.
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
        # An advisory lock of the session: it ends with the connection.
        [(locked,)] = connection.execute(_TRY_LOCK.format("_shared" if shared else ""))
        if locked:
            self._shared = shared
        return bool(locked)

    def unlock(self, connection: Any) -> None:
        # The server may notice a closed connection only after the next process has asked.
        if self._shared is not None and connection is not None:
            connection.execute("SELECT pg_advisory_unlock_all()")

    def row_table(self, rows: Sequence[NewRow]) -> tuple[str, Sequence[object]]:
        return _ROW_TABLE, [*map(list, zip(*rows, strict=True))]

    def translate(self, statement: str) -> str:
        return _translate(statement)

    def _create_schema(self, connection: Any) -> None:
        [(schema, path)] = connection.execute(
            "SELECT current_schema()::text, current_setting('search_path')"
        )
        if schema is None:
            name = path.split(",")[0].strip().strip('"')
            statement = sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(name))
            connection.execute(statement)


@lru_cache
def _translate(statement: str) -> str:
    filled = _BRACES.sub(lambda match: _SYNTAX[match[1]], statement)
    return _PLACEHOLDER.sub(r"%(\1)s", filled)
