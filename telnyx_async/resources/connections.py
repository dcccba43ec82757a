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
    """Voice connections of every kind: SIP trunks, applications and fax."""

    def list(
        self,
        *,
        filter: models.ConnectionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "connection_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Connection]:
        """List voice connections of all kinds, page by page.

        `GET /connections`

        Args:
            filter: Limits the list; all conditions must hold. Object with `connection_name`,
                `fqdn`, `outbound_voice_profile_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.
            sort: Order of the list: a field name for ascending, with `-` in front for
                descending; newest first unless set. `"created_at"`, `"connection_name"` or
                `"active"`; default `"created_at"`.

        Returns:
            A page of `Connection` rows (`id`, `active`, `anchorsite_override`, `connection_name`,
            `outbound_voice_profile_id`, `tags` and 6 more fields); iterating goes on through all
            pages.

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
        """List the calls in progress on a connection.

        `GET /connections/{connection_id}/active_calls`

        Args:
            connection_id: Connection or application whose calls to list; a SIP connection must
                have a webhook URL.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `ActiveCall` rows (`call_control_id`, `call_duration`, `call_leg_id`,
            `call_session_id`, `client_state` and 1 more field); iterating goes on through all
            pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.connections.list_active_calls(connection_id)
        """
        return self._page(
            _LIST_ACTIVE_CALLS,
            path={"connection_id": connection_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Connection]:
        """Retrieve a connection of any kind; the method of its own kind returns more.

        `GET /connections/{id}`

        Args:
            id: Connection of any kind, from `connections.list`; the method of its own kind
                returns more.

        Returns:
            `Connection`, as `.data`: `id`, `active`, `anchorsite_override`, `connection_name`,
            `outbound_voice_profile_id`, `tags` and 6 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_count(self, **options: Unpack[RequestOptions]) -> Data[ConnectionCounts]:
        """Count your connections by kind, with the maximum allowed.

        `GET /connections/count`

        Returns:
            `ConnectionCounts`, as `.data`: `counts`, `limits` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_COUNT, options=options)
