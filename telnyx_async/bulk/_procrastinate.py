"""Hints by procrastinate, in the journal's own database: `telnyx-async[distributed]`."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

from telnyx_async.bulk._engine import Handle

__all__ = ["Procrastinate"]

_TASK = "telnyx_bulk.chunk"
_QUEUE = "telnyx_bulk"


@define(eq=False)
class Procrastinate:
    """An engine on Postgres."""

    address: str
    app: App = field(init=False)
    _handle: Handle = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.app = App(connector=PsycopgConnector(conninfo=self.address))
        self.app.task(name=_TASK, queue=_QUEUE)(self._chunk)

    async def open(self) -> None:
        await self.app.open_async()
        if not await self.app.check_connection_async():
            await self._make_tables()

    async def announce(self, chunks: Sequence[int]) -> None:
        for first in chunks:
            hint = self.app.configure_task(_TASK, queue=_QUEUE, queueing_lock=f"{_TASK}:{first}")
            try:
                await hint.defer_async(first=first)
            except AlreadyEnqueued:
                continue

    async def serve(self, handle: Handle, *, once: bool) -> None:
        self._handle = handle
        await self.app.run_worker_async(
            queues=[_QUEUE],
            wait=not once,
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
