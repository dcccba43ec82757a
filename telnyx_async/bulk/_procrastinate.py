"""A work queue by procrastinate, in the journal's database: `telnyx-async[distributed]`."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from attrs import define, field
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

from telnyx_async.bulk._errors import JournalError
from telnyx_async.bulk._journal import database
from telnyx_async.bulk._worker import ChunkHandler

__all__ = ["ProcrastinateQueue", "ignore_lost_connections"]

_TASK = "telnyx_bulk.chunk"
_QUEUE = "telnyx_bulk"
# How long to wait for a connection, in seconds: procrastinate tries several times, and a worker
# that is cut off should end within seconds.
_CONNECT_TIMEOUT = 3.0
# Messages arrive by LISTEN/NOTIFY; polling finds those that arrive before the worker listens.
_POLL_INTERVAL = 1.0
# Both log each failed connection with a traceback, on standard error where nobody has configured
# logging. What becomes of it is an error of the worker.
for _name in ("procrastinate", "psycopg.pool"):
    logging.getLogger(_name).addHandler(logging.NullHandler())


@define(eq=False)
class ProcrastinateQueue:
    """A work queue in Postgres, in the schema of the journal at the same address."""

    address: str
    app: App = field(init=False)
    _handle: ChunkHandler = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.app = App(connector=PsycopgConnector(conninfo=self.address, timeout=_CONNECT_TIMEOUT))
        self.app.task(name=_TASK, queue=_QUEUE)(self._run)

    async def open(self) -> None:
        with _journal_errors():
            await self.app.open_async()
            if not await self.app.check_connection_async():
                await self._create_tables()

    async def enqueue(self, chunks: Sequence[int]) -> None:
        for first in chunks:
            await _patiently(partial(self._enqueue, first))

    async def consume(self, handle: ChunkHandler, *, once: bool) -> None:
        self._handle = handle
        await _patiently(partial(self._consume, once=once))

    async def close(self) -> None:
        await self.app.close_async()

    async def _enqueue(self, first: int) -> None:
        # The lock keeps a chunk that is waiting from being queued a second time.
        task = self.app.configure_task(_TASK, queue=_QUEUE, queueing_lock=f"{_TASK}:{first}")
        with suppress(AlreadyEnqueued):
            await task.defer_async(first=first)

    async def _consume(self, *, once: bool) -> None:
        await self.app.run_worker_async(
            queues=[_QUEUE],
            wait=not once,
            fetch_job_polling_interval=_POLL_INTERVAL,
            install_signal_handlers=False,
            delete_jobs="always",
            listen_notify=not once,
        )

    async def _run(self, first: int) -> None:
        await self._handle(first)

    async def _create_tables(self) -> None:
        try:
            await self.app.schema_manager.apply_schema_async()
        except ConnectorException:
            # Another worker may have created them in the meantime.
            if not await self.app.check_connection_async():
                raise


def ignore_lost_connections(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Handle what the event loop reports, other than lost connections of procrastinate's tasks.

    It does not await all of them; the connection is made again, or the worker raises its error.
    """
    if not isinstance(context.get("exception"), ConnectorException):
        loop.default_exception_handler(context)


async def _patiently(act: Callable[[], Awaitable[None]]) -> None:
    """Act again while the connection is lost, for as long as the journal tries to reconnect."""
    give_up: float | None = None
    with _journal_errors():
        while True:
            began = time.monotonic()
            try:
                return await act()
            except ConnectorException:
                if give_up is None or began > give_up:
                    give_up = began + database.RECONNECT_TIME
                if time.monotonic() > give_up:
                    raise
                await asyncio.sleep(_POLL_INTERVAL)


@contextmanager
def _journal_errors() -> Generator[None]:
    """Raise `JournalError` for errors of the connection: the queue is in the journal's database."""
    try:
        yield
    except ConnectorException as error:
        raise JournalError(
            f"the work queue cannot be written or read: {error.__cause__ or error}"
        ) from error
