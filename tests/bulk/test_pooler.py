"""Postgres behind pgbouncer: refused in transaction mode, used in session mode."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from telnyx_async.bulk import Job, JobInUseError, JournalError
from telnyx_async.bulk._cli.command import main
from telnyx_async.bulk._journal import postgres as dialect

from .conftest import _IN_CI, Service, _owner
from .jobs import a_job, counts

PGBOUNCER = shutil.which("pgbouncer", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")

pytestmark = pytest.mark.skipif(
    PGBOUNCER is None and not _IN_CI, reason="pgbouncer is not installed (Debian: pgbouncer)"
)


_names = count()

SETTINGS = """
[databases]
{database} = host=127.0.0.1 port={server} dbname={database} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
ignore_startup_parameters = options
"""


@contextmanager
def pgbouncer(postgres: str, mode: str, database: str) -> Iterator[str]:
    """Run pgbouncer before a database of the cluster, and yield its address."""
    assert PGBOUNCER, "CI needs pgbouncer: apt-get install pgbouncer"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # Not in pytest's folder, which other users cannot read.
    with tempfile.TemporaryDirectory(prefix="telnyx-bulk-") as folder:
        settings, server = Path(folder) / "pgbouncer.ini", urlsplit(postgres).port
        settings.write_text(SETTINGS.format(database=database, server=server, port=port, mode=mode))
        process = subprocess.Popen(
            [PGBOUNCER, str(settings)], user=_owner(Path(folder)), stderr=subprocess.PIPE
        )
        assert process.stderr
        with process, process.stderr:
            assert any(b"process up" in line for line in iter(process.stderr.readline, b""))
            yield f"postgresql://postgres@127.0.0.1:{port}/{database}"
            process.kill()  # newer versions would wait for their clients


@pytest.fixture
def pooled(postgres: str) -> Iterator[Callable[[str], str]]:
    """Return the address of a pooler in the given mode, before a database of its own."""
    name = f"pooled{next(_names)}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    with ExitStack() as stack:
        yield lambda mode: stack.enter_context(pgbouncer(postgres, mode, name))


def test_transaction_mode_is_refused_before_anything_is_sent(
    service: Service, pooled: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "names.csv"
    path.write_text("unique_name\na\n")
    assert main(["run", "rooms.create", str(path), "--journal", pooled("transaction")]) == 4
    [line] = capsys.readouterr().err.splitlines()
    assert "pooler in transaction mode" in line
    assert "use PostgreSQL's own address, or a pool in session mode" in line
    assert not service.arrived


async def test_the_refusal_leaves_nothing_in_the_pool(pooled: Any) -> None:
    """No lock and no setting of a session, which the next client would get."""
    address = pooled("transaction")
    for _ in range(3):
        with pytest.raises(JournalError, match="transaction mode"):
            await Job(address, "rooms.create").__aenter__()
    with psycopg.connect(address, autocommit=True, prepare_threshold=None) as connection:
        [(timeout,)] = connection.execute("SHOW lock_timeout")
        [(locks,)] = connection.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
    assert (timeout, locks) == ("0", 0)


async def test_statement_mode_is_refused(pooled: Any) -> None:
    with pytest.raises(JournalError, match=r"statement pooling mode|transaction mode"):
        await Job(pooled("statement"), "rooms.create").__aenter__()


async def test_session_mode_runs_jobs_and_keeps_their_lock(pooled: Any) -> None:
    address = pooled("session")
    async with a_job(address, 100, concurrency=8) as (job, client):
        await job.acquire()
        async with Job(address, client=client) as second:
            with pytest.raises(JobInUseError):
                await second.run()
        await job.run()
        assert await counts(job) == {"done": 100}
        assert set(client.sent.values()) == {1}
    async with Job(address, client=client) as job:
        await job.run()


async def test_a_pool_that_changes_sessions_later_is_refused(
    pooled: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When other clients keep the first look from finding it, each transaction looks again."""
    address = pooled("transaction")

    def overlook(self: dialect.Postgres, connection: Any) -> None:
        self._backend = dialect._backend_of(connection)

    with monkeypatch.context() as patch:
        patch.setattr(dialect.Postgres, "_refuse_transaction_pooler", overlook)
        async with a_job(address, 3) as (job, client):
            with psycopg.connect(address) as other:
                other.execute("SELECT 1")
                with pytest.raises(JournalError, match="transaction mode"):
                    await job.run()
            assert not client.sent


async def test_a_search_path_is_in_force_or_refused(pooled: Any) -> None:
    """Otherwise two jobs would share the first schema. Poolers ignored it before PgBouncer 1.20."""
    address = pooled("session")
    job = Job(f"{address}?options=-csearch_path%3Dcampaign", "rooms.create")
    refusal = None
    try:
        async with job:
            pass
    except JournalError as error:
        refusal = str(error)
    if refusal is not None:
        assert "search_path of the address" in refusal
        return
    with psycopg.connect(address, prepare_threshold=None) as connection:
        [(schema,)] = connection.execute(
            "SELECT table_schema FROM information_schema.tables WHERE table_name = 'bulk_call'"
        )
    assert schema == "campaign"
