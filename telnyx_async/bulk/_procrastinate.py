"""Hints by procrastinate, in the journal's own database: `telnyx-async[distributed]`."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress

from attrs import define, field
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

from telnyx_async.bulk._errors import JournalError
from telnyx_async.bulk._worker import Handle

__all__ = ["Procrastinate"]

_TASK = "telnyx_bulk.chunk"
_QUEUE = "telnyx_bulk"
# How long a connection is waited for, in seconds: a worker that is cut off ends after a few times.
_PATIENCE = 3.0
# Hints are told at once, but for those that come while the worker begins to listen, in seconds.
_POLL = 1.0


@define(eq=False)
class Procrastinate:
    """An engine on Postgres."""

    address: str
    app: App = field(init=False)
    _handle: Handle = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.app = App(connector=PsycopgConnector(conninfo=self.address, timeout=_PATIENCE))
        self.app.task(name=_TASK, queue=_QUEUE)(self._chunk)

    async def open(self) -> None:
        with _explained():
            await self.app.open_async()
            if not await self.app.check_connection_async():
                await self._make_tables()

    async def announce(self, chunks: Sequence[int]) -> None:
        for first in chunks:
            hint = self.app.configure_task(_TASK, queue=_QUEUE, queueing_lock=f"{_TASK}:{first}")
            with _explained(), suppress(AlreadyEnqueued):
                await hint.defer_async(first=first)

    async def serve(self, handle: Handle, *, once: bool) -> None:
        self._handle = handle
        with _explained():
            await self.app.run_worker_async(
                queues=[_QUEUE],
                wait=not once,
                fetch_job_polling_interval=_POLL,
                install_signal_handlers=False,
                delete_jobs="always",
                listen_notify=not once,
            )

    async def close(self) -> None:
        await self.app.close_async()

    async def _chunk(self, first: int) -> None:
        await self._handle(first)

    async def _make_tables(self) -> None:
        try:
            await self.app.schema_manager.apply_schema_async()
        except ConnectorException:
            # Another worker was faster.
            if not await self.app.check_connection_async():
                raise


@contextmanager
def _explained() -> Generator[None]:
    """The hints are in the journal's database: without it there is nothing to go on with."""
    try:
        yield
    except ConnectorException as error:
        raise JournalError(
            f"hints cannot be written or read: {error.__cause__ or error}"
        ) from error
