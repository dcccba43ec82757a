"""`client.queues`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.queues import Queue

if TYPE_CHECKING:
    from telnyx_async.resources.queues.calls import Calls

__all__ = ["Queues"]

_CREATE = Operation("POST", "/queues", Data[Queue], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/queues/{queue_name}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/queues",
    Queue,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/queues/{queue_name}", Data[Queue], replay=Replay.SAFE)
_UPDATE = Operation("POST", "/queues/{queue_name}", Data[Queue], body=BodyKind.JSON)


class Queues(Resource):
    """Call queues: callers wait in order, with hold music, until an agent takes them.

    `calls.actions.enqueue` puts calls in, `calls.actions.bridge` with the queue's name connects an
    agent with the first of them.

    Sub-resources: `calls`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def calls(self) -> Calls:
        """Calls that wait in a queue."""
        from telnyx_async.resources.queues.calls import Calls

        return Calls(self._client)

    async def create(
        self, *, queue_name: str, max_size: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[Queue]:
        """Create a call queue with a limit of waiting calls; `calls.actions.enqueue` fills it.

        `POST /queues`

        Not required: `calls.actions.enqueue` creates a queue that does not exist.

        Args:
            queue_name: Name of the new queue, 1 to 255 characters; give it to
                `calls.actions.enqueue`. 1 to 255 characters.
            max_size: Maximum number of calls that may wait at a time; further ones are refused.
                At least 1; default `300`.

        Returns:
            `Queue`, as `.data`: `id`, `name`, `average_wait_time_secs`, `current_size`, `max_size`
            and 3 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.queues.create(queue_name="support", max_size=50)
        """
        return await self._call(
            _CREATE, body={"queue_name": queue_name, "max_size": max_size}, options=options
        )

    async def delete(self, queue_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a call queue by its name.

        `DELETE /queues/{queue_name}`

        Args:
            queue_name: Queue to delete: the name it was created with, not its `id`.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.queues.delete("support")
        """
        return await self._call(_DELETE, path={"queue_name": queue_name}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Queue]:
        """List call queues with current and maximum number of waiting calls.

        `GET /queues`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.

        Returns:
            A page of `Queue` rows (`id`, `name`, `average_wait_time_secs`, `current_size`,
            `max_size` and 3 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.queues.list()
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, queue_name: str, **options: Unpack[RequestOptions]) -> Data[Queue]:
        """Retrieve a call queue: its size and the average wait.

        `GET /queues/{queue_name}`

        Args:
            queue_name: Queue to look up, by name.

        Returns:
            `Queue`, as `.data`: `id`, `name`, `average_wait_time_secs`, `current_size`, `max_size`
            and 3 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.queues.retrieve("support")
        """
        return await self._call(_RETRIEVE, path={"queue_name": queue_name}, options=options)

    async def update(
        self, queue_name: str, *, max_size: int, **options: Unpack[RequestOptions]
    ) -> Data[Queue]:
        """Change how many calls a queue can hold.

        `POST /queues/{queue_name}`

        Args:
            queue_name: Queue to change: the name it was created with, not its `id`.
            max_size: New number of calls that may wait at a time. At least 1.

        Returns:
            `Queue`, as `.data`: `id`, `name`, `average_wait_time_secs`, `current_size`, `max_size`
            and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.queues.update("support", max_size=100)
        """
        return await self._call(
            _UPDATE, path={"queue_name": queue_name}, body={"max_size": max_size}, options=options
        )
