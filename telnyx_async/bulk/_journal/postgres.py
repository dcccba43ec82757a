"""A journal in Postgres: `telnyx-async[postgres]`."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import psycopg
from attrs import define
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from telnyx_async.bulk._rows import NewRow

__all__ = ["Postgres"]

_BRACES = re.compile(r"\{(\w+)\}")
_PLACEHOLDER = re.compile(r":(\w+)")
_SYNTAX = {
    "serial": "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    "bytes": "BYTEA",
    # Processes that reserve at the same time get different rows, and do not wait for each other.
    "locked": "FOR UPDATE SKIP LOCKED",
    "numbers": "SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(:numbers AS json))",
}
# A network that drops packets silently is noticed within 10 s (`tcp_user_timeout` is in
# milliseconds): Linux would wait some 15 minutes, far longer than a lease.
_CONNECTION_LIMITS = {"connect_timeout": 10, "tcp_user_timeout": 10_000, "keepalives_idle": 10}
_TRY_LOCK = (
    "SELECT pg_try_advisory_lock{}(hashtext('telnyx_bulk'), hashtext(current_schema()::text))"
)
# One array for each column; in the binary format as fast as COPY.
_ROW_TABLE = "unnest(%b::text[], %b::int[], %b::text[], %b::text[], %b::bytea[], %b::text[])"
# The id of the transaction tells after a lost connection whether it was committed.
_NOW = "SELECT extract(epoch FROM clock_timestamp())::float8, txid_current(), pg_backend_pid()"
# How long the server may take to end a transaction whose connection was lost, in seconds.
_SETTLING_TIME = 10.0
_DURABLE = (
    "SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') = 'off'"
)
_SEARCH_PATH = re.compile(r"-c\s*search_path=(\S+)")
_POOLER = (
    "the address is that of a pooler in transaction mode, which keeps neither the lock nor the "
    "settings of a session: use PostgreSQL's own address, or a pool in session mode"
)


@define(eq=False)
class Postgres:
    """The Postgres dialect.

    A journal is a schema: the first of the `search_path` in the address
    (`postgresql://host/db?options=-csearch_path%3Dcampaign`), which is created if necessary.
    """

    address: str
    _shared: bool | None = None
    _backend: int = 0
    _transaction: int = 0

    errors = (psycopg.Error,)
    is_remote = True

    def connect(self) -> Any:
        connection = self._open()
        try:
            self._refuse_transaction_pooler(connection)
            connection.execute("SET lock_timeout = '10s'")
            connection.execute("SET idle_in_transaction_session_timeout = '30s'")
            # Without it a crash of the server loses rows that were recorded as sent.
            connection.execute(_DURABLE)
            self._use_schema(connection)
            # The lock was lost with the connection, and another process may have taken the job.
            if self._shared is not None and not self.lock(connection, shared=self._shared):
                raise psycopg.OperationalError(
                    "the connection was lost; another process has the job"
                )
        except BaseException:
            connection.close()
            raise
        return connection

    def now(self, connection: Any) -> float:
        [(seconds, self._transaction, backend)] = connection.execute(_NOW)
        if backend != self._backend:
            raise psycopg.OperationalError(_POOLER)
        return float(seconds)

    def begin(self, connection: Any) -> None:
        connection.execute("BEGIN")

    def was_committed(self, connection: Any) -> bool:
        give_up = time.monotonic() + _SETTLING_TIME
        while True:
            [(status,)] = connection.execute("SELECT txid_status(%s)", [self._transaction])
            if status != "in progress":
                return bool(status == "committed")
            if time.monotonic() > give_up:
                raise psycopg.OperationalError("the server has not ended the last transaction")
            time.sleep(0.05)

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

    def _open(self) -> psycopg.Connection[Any]:
        return psycopg.connect(make_conninfo(self.address, **_CONNECTION_LIMITS), autocommit=True)

    def _refuse_transaction_pooler(self, connection: psycopg.Connection[Any]) -> None:
        """Raise an error if another connection may get the session of this one.

        A pooler has its own process ids for its clients. In transaction mode it gives the session
        that has just been free to the next who begins a transaction.
        """
        self._backend = _backend_of(connection)
        if self._backend == connection.info.backend_pid:
            return
        with self._open() as other:
            other.execute("BEGIN")
            if _backend_of(other) == self._backend or _backend_of(connection) != self._backend:
                raise psycopg.OperationalError(_POOLER)

    def _use_schema(self, connection: psycopg.Connection[Any]) -> None:
        [(schema, path)] = connection.execute(
            "SELECT current_schema()::text, current_setting('search_path')"
        )
        wanted = _SEARCH_PATH.search(str(conninfo_to_dict(self.address).get("options") or ""))
        if wanted is not None and wanted[1] != path:
            raise psycopg.OperationalError(
                f"the search_path of the address ({wanted[1]}) is not in effect, since a pooler "
                "ignores it: use PostgreSQL's own address, or set it for the role by ALTER ROLE"
            )
        if schema is None:
            name = path.split(",")[0].strip().strip('"')
            statement = sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(name))
            connection.execute(statement)


def _backend_of(connection: psycopg.Connection[Any]) -> int:
    [(pid,)] = connection.execute("SELECT pg_backend_pid()")
    return int(pid)


@lru_cache
def _translate(statement: str) -> str:
    filled = _BRACES.sub(lambda match: _SYNTAX[match[1]], statement)
    return _PLACEHOLDER.sub(r"%(\1)s", filled)
