"""What only Postgres does: connections that are lost, and tables that others make."""

from __future__ import annotations

import asyncio

import psycopg
import pytest
from procrastinate.exceptions import ConnectorException
from procrastinate.schema import SchemaManager

from telnyx_async.bulk import Job, JournalError
from telnyx_async.bulk._procrastinate import Procrastinate

from .conftest import in_schema


async def disconnect(job: Job) -> None:
    """As if the network had."""
    with pytest.raises(JournalError):
        await job.opened.database.run(
            lambda t: t.rows("SELECT pg_terminate_backend(pg_backend_pid())")
        )


async def test_a_lost_connection_is_made_anew(postgres: str) -> None:
    async with Job(in_schema(postgres), "rooms.create") as job:
        await job.acquire()
        await disconnect(job)
        assert (await job.status()).state == "open"


async def test_a_job_that_another_has_taken_meanwhile_is_left_to_it(postgres: str) -> None:
    place = in_schema(postgres)
    async with Job(place, "rooms.create") as job:
        await job.acquire()
        await disconnect(job)
        async with Job(place) as other:
            await other.acquire()
            with pytest.raises(JournalError, match="another process has the job"):
                await job.status()


async def test_the_journal_is_free_when_it_is_closed(postgres: str) -> None:
    """Not only when the server has noticed that the connection is gone."""
    place = in_schema(postgres)
    async with Job(place, "rooms.create") as job:
        await job.acquire()
        connection = job.opened.database._connection
        close, held = connection.close, []

        def closing() -> None:
            with psycopg.connect(postgres) as other:
                held.extend(other.execute("SELECT pid FROM pg_locks WHERE locktype = 'advisory'"))
            close()

        connection.close = closing
        pid = connection.info.backend_pid
    assert (pid,) not in held


async def test_no_database(postgres: str) -> None:
    with pytest.raises(JournalError, match="does not exist"):
        await Job(postgres.replace("/postgres", "/nowhere")).__aenter__()


async def test_a_schema_that_is_there_is_used(postgres: str) -> None:
    place = in_schema(postgres)
    schema = place.rpartition("%3D")[2]
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {schema}")
    async with Job(place, "rooms.create") as job:
        assert (await job.status()).operation == "rooms.create"


async def test_tables_of_hints_are_made_once(
    postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = in_schema(postgres)
    async with Job(place, "rooms.create"):
        pass
    engine = Procrastinate(place)

    async def fail(self: SchemaManager) -> None:
        raise ConnectorException

    with monkeypatch.context() as patch, pytest.raises(JournalError, match="hints cannot be"):
        patch.setattr(SchemaManager, "apply_schema_async", fail)
        await engine.open()
    await engine.close()
    one, late = Procrastinate(place), Procrastinate(place)
    await one.open()
    await late.open()
    await late._make_tables()  # found none a moment ago
    await asyncio.gather(one.close(), late.close())
