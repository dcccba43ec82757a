"""A work queue by procrastinate, in the journal's database: `telnyx-async[distributed]`."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress

from attrs import define, field
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

from telnyx_async.bulk._errors import JournalError
from telnyx_async.bulk._worker import ChunkHandler

__all__ = ["ProcrastinateQueue"]

_TASK = "telnyx_bulk.chunk"
_QUEUE = "telnyx_bulk"
# How long to wait for a connection, in seconds: procrastinate tries several times, and a worker
# that is cut off should end within seconds.
_CONNECT_TIMEOUT = 3.0
# Messages arrive by LISTEN/NOTIFY; polling finds those that arrive before the worker listens.
_POLL_INTERVAL = 1.0


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
            # The lock keeps a chunk that is waiting from being queued a second time.
            task = self.app.configure_task(_TASK, queue=_QUEUE, queueing_lock=f"{_TASK}:{first}")
            with _journal_errors(), suppress(AlreadyEnqueued):
                await task.defer_async(first=first)

    async def consume(self, handle: ChunkHandler, *, once: bool) -> None:
        self._handle = handle
        with _journal_errors():
            await self.app.run_worker_async(
                queues=[_QUEUE],
                wait=not once,
                fetch_job_polling_interval=_POLL_INTERVAL,
                install_signal_handlers=False,
                delete_jobs="always",
                listen_notify=not once,
            )

    async def close(self) -> None:
        await self.app.close_async()

    async def _run(self, first: int) -> None:
        await self._handle(first)

    async def _create_tables(self) -> None:
        try:
            await self.app.schema_manager.apply_schema_async()
        except ConnectorException:
            # Another worker may have created them in the meantime.
            if not await self.app.check_connection_async():
                raise


@contextmanager
def _journal_errors() -> Generator[None]:
    """Raise `JournalError` for errors of the connection: the queue is in the journal's database."""
    try:
        yield
    except ConnectorException as error:
        raise JournalError(
            f"the work queue cannot be written or read: {error.__cause__ or error}"
        ) from error
