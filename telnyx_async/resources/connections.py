"""`client.connections`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.connections import ActiveCall, Connection, ConnectionCounts

__all__ = ["Connections"]

_LIST = Operation(
    "GET",
    "/connections",
    Connection,
    nested=lambda: {"filter": models.ConnectionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_ACTIVE_CALLS = Operation(
    "GET",
    "/connections/{connection_id}/active_calls",
    ActiveCall,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/connections/{id}", Data[Connection], replay=Replay.SAFE)
_RETRIEVE_COUNT = Operation("GET", "/connections/count", Data[ConnectionCounts], replay=Replay.SAFE)


class Connections(Resource):
    """Connections."""

    def list(
        self,
        *,
        filter: models.ConnectionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "connection_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Connection]:
        """List connections.

        `GET /connections`

        Args:
            filter: Object with `connection_name`, `fqdn`, `outbound_voice_profile_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.
            sort: `"created_at"`, `"connection_name"` or `"active"`; `"created_at"` by default.

        Returns:
            Pages of `Connection`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def list_active_calls(
        self,
        connection_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ActiveCall]:
        """List active calls of a connection.

        `GET /connections/{connection_id}/active_calls`

        Args:
            connection_id: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `ActiveCall`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_ACTIVE_CALLS,
            path={"connection_id": connection_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Connection]:
        """Retrieve a connection.

        `GET /connections/{id}`

        Args:
            id: String.

        Returns:
            `Connection`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_count(self, **options: Unpack[RequestOptions]) -> Data[ConnectionCounts]:
        """Retrieve the count.

        `GET /connections/count`

        Returns:
            `ConnectionCounts`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_COUNT, options=options)
