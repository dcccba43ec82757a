"""A journal in Postgres: `telnyx-async[postgres]`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from uuid import uuid4

import psycopg
from attrs import define, field
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from telnyx_async.bulk._errors import JournalError
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
# Each process counts its transactions in a row of its own, which tells after a lost connection
# whether the last one was committed. The ids of transactions do not: a replica that takes over
# gives those that it has not received to others.
_CREATE_TABLE = """CREATE TABLE IF NOT EXISTS bulk_connection (
    owner TEXT PRIMARY KEY,
    transactions BIGINT NOT NULL)"""
_REGISTER = "INSERT INTO bulk_connection VALUES (%s, 0) ON CONFLICT DO NOTHING"
_COUNT = "SELECT transactions FROM bulk_connection WHERE owner = %s"
_NOW = """UPDATE bulk_connection SET transactions = %s WHERE owner = %s
    RETURNING extract(epoch FROM clock_timestamp())::float8, pg_backend_pid()"""
# How long the server may take to end a transaction whose connection was lost, in seconds.
_SETTLING_TIME = 10.0
_DURABLE = (
    "SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') = 'off'"
)
_SEARCH_PATH = re.compile(r"-c\s*search_path=(\S+)")
_BEHIND = (
    "the server lacks transactions that were committed, as after a fail-over to a replica that was "
    "behind: rows that are pending there may have been sent. Compare them with the detail records "
    "before the job is resumed; a replica in synchronous_standby_names has every commit"
)
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
    # What this process is called in `bulk_connection`, and the numbers of its transactions.
    _owner: str = field(factory=lambda: uuid4().hex[:12])
    _begun: int = 0
    _committed: int = 0

    errors = (psycopg.Error,)
    is_remote = True

    def connect(self) -> Any:
        connection = self._open()
        try:
            self._refuse_transaction_pooler(connection)
            connection.execute(
                "SELECT set_config('lock_timeout', %s, false)", [f"{_SETTLING_TIME}s"]
            )
            connection.execute("SET idle_in_transaction_session_timeout = '30s'")
            # Without it a crash of the server loses rows that were recorded as sent.
            connection.execute(_DURABLE)
            self._use_schema(connection)
            self._register(connection)
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
        self._begun += 1
        [(seconds, backend)] = connection.execute(_NOW, [self._begun, self._owner])
        if backend != self._backend:
            raise psycopg.OperationalError(_POOLER)
        return float(seconds)

    def begin(self, connection: Any) -> None:
        connection.execute("BEGIN")

    def commit(self, connection: Any) -> None:
        connection.execute("COMMIT")
        self._committed = self._begun

    def was_committed(self, connection: Any) -> bool:
        try:
            [(number,)] = connection.execute(f"{_COUNT} FOR UPDATE", [self._owner])
        except psycopg.errors.LockNotAvailable as error:
            raise psycopg.OperationalError(
                "the server has not ended the last transaction"
            ) from error
        if number == self._begun:
            self._committed = self._begun
        return bool(number == self._begun)

    def lock(self, connection: Any, *, shared: bool) -> bool:
        # An advisory lock of the session: it ends with the connection.
        [(locked,)] = connection.execute(_TRY_LOCK.format("_shared" if shared else ""))
        if locked:
            self._shared = shared
        return bool(locked)

    def unlock(self, connection: Any) -> None:
        if connection is None:
            return
        # The server may notice a closed connection only after the next process has asked.
        if self._shared is not None:
            connection.execute("SELECT pg_advisory_unlock_all()")
        # The end of a process need not wait for the disk, or for a replica that is gone.
        connection.execute("SET synchronous_commit = off")
        connection.execute("DELETE FROM bulk_connection WHERE owner = %s", [self._owner])

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

    def _register(self, connection: psycopg.Connection[Any]) -> None:
        """Begin to count transactions, or raise an error if some are gone that were committed."""
        connection.execute(_CREATE_TABLE)
        connection.execute(_REGISTER, [self._owner])
        [(number,)] = connection.execute(_COUNT, [self._owner])
        if number < self._committed:
            raise JournalError(_BEHIND)

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
