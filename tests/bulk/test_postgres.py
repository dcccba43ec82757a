"""What only Postgres does: connections that are lost, and tables that another process creates."""

from __future__ import annotations

import asyncio
from typing import Any

import psycopg
import pytest
from procrastinate.exceptions import ConnectorException
from procrastinate.schema import SchemaManager

from telnyx_async.bulk import Job, JournalError
from telnyx_async.bulk._procrastinate import ProcrastinateQueue

from .conftest import in_schema


async def disconnect(job: Job) -> None:
    """End the connection, as a network failure would."""
    with pytest.raises(JournalError):
        await job.opened_journal.database.run(
            lambda t: t.fetch("SELECT pg_terminate_backend(pg_backend_pid())")
        )


async def test_a_lost_connection_is_replaced(postgres: str) -> None:
    async with Job(in_schema(postgres), "rooms.create") as job:
        await job.acquire()
        await disconnect(job)
        assert (await job.status()).state == "open"


async def test_a_job_that_another_process_has_locked_meanwhile_is_left_to_it(postgres: str) -> None:
    journal = in_schema(postgres)
    async with Job(journal, "rooms.create") as job:
        await job.acquire()
        await disconnect(job)
        async with Job(journal) as other:
            await other.acquire()
            with pytest.raises(JournalError, match="another process has the job"):
                await job.status()


async def test_closing_a_journal_releases_its_lock(postgres: str) -> None:
    """At once, and not only when the server notices that the connection is gone."""
    journal = in_schema(postgres)
    async with Job(journal, "rooms.create") as job:
        await job.acquire()
        connection = job.opened_journal.database._connection
        close, held = connection.close, list[list[tuple[Any, ...]]]()

        def closing() -> None:
            with psycopg.connect(postgres) as other:
                query = "SELECT pid FROM pg_locks WHERE locktype = 'advisory'"
                held.append(other.execute(query).fetchall())
            close()

        connection.close = closing
        pid = connection.info.backend_pid
    [pids] = held
    assert (pid,) not in pids


async def test_a_database_that_does_not_exist(postgres: str) -> None:
    with pytest.raises(JournalError, match="does not exist"):
        await Job(postgres.replace("/postgres", "/nowhere")).__aenter__()


async def test_an_existing_schema_is_used(postgres: str) -> None:
    journal = in_schema(postgres)
    schema = journal.rpartition("%3D")[2]
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {schema}")
    async with Job(journal, "rooms.create") as job:
        assert (await job.status()).operation == "rooms.create"


async def test_tables_of_the_work_queue_are_created_once(
    postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = in_schema(postgres)
    async with Job(journal, "rooms.create"):
        pass
    queue = ProcrastinateQueue(journal)

    async def fail(self: SchemaManager) -> None:
        raise ConnectorException

    with monkeypatch.context() as patch, pytest.raises(JournalError, match="work queue cannot be"):
        patch.setattr(SchemaManager, "apply_schema_async", fail)
        await queue.open()
    await queue.close()
    one, late = ProcrastinateQueue(journal), ProcrastinateQueue(journal)
    await one.open()
    await late.open()
    await late._create_tables()  # as if the check had found none
    await asyncio.gather(one.close(), late.close())
