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
    """Call queues: calls that wait in order."""

    @cached_property
    def calls(self) -> Calls:
        from telnyx_async.resources.queues.calls import Calls

        return Calls(self._client)

    async def create(
        self, *, queue_name: str, max_size: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[Queue]:
        """Create a call queue.

        `POST /queues`

        Args:
            queue_name: String, 1 to 255 characters.
            max_size: Integer, at least 1; `300` by default.

        Returns:
            `Queue`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"queue_name": queue_name, "max_size": max_size}, options=options
        )

    async def delete(self, queue_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a call queue.

        `DELETE /queues/{queue_name}`

        Args:
            queue_name: String.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"queue_name": queue_name}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Queue]:
        """List call queues, page by page.

        `GET /queues`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `Queue`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, queue_name: str, **options: Unpack[RequestOptions]) -> Data[Queue]:
        """Retrieve a call queue: its sizes and the average wait.

        `GET /queues/{queue_name}`

        Args:
            queue_name: String.

        Returns:
            `Queue`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"queue_name": queue_name}, options=options)

    async def update(
        self, queue_name: str, *, max_size: int, **options: Unpack[RequestOptions]
    ) -> Data[Queue]:
        """Change how many calls a queue can hold.

        `POST /queues/{queue_name}`

        Args:
            queue_name: String.
            max_size: Integer, at least 1.

        Returns:
            `Queue`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"queue_name": queue_name}, body={"max_size": max_size}, options=options
        )
