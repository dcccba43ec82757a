"""`client.external_connections.releases`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.external_connections import Release

__all__ = ["Releases"]

_LIST = Operation(
    "GET",
    "/external_connections/{id}/releases",
    Release,
    nested=lambda: {"filter": models.ReleaseFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/external_connections/{id}/releases/{release_id}", Data[Release], replay=Replay.SAFE
)


class Releases(Resource):
    """Requests that take phone numbers off Microsoft Teams, made when a number's connection changes."""

    def list(
        self,
        id: str,
        *,
        filter: models.ReleaseFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Release]:
        """List the requests that take phone numbers off Microsoft Teams.

        `GET /external_connections/{id}/releases`

        Args:
            id: External connection whose releases to list.
            filter: Limits the list; all conditions must hold. Object with `civic_address_id`,
                `location_id`, `phone_number`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.

        Returns:
            A page of `Release` rows (`status`, `error_message`, `telephone_numbers`, `tenant_id`,
            `ticket_id` and 1 more field); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, release_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[Release]:
        """Retrieve a request that takes phone numbers off Microsoft Teams.

        `GET /external_connections/{id}/releases/{release_id}`

        Args:
            release_id: Release to look up: its `ticket_id` in
                `external_connections.releases.list`. UUID.
            id: External connection to which the release belongs.

        Returns:
            `Release`, as `.data`: `status`, `error_message`, `telephone_numbers`, `tenant_id`,
            `ticket_id` and 1 more field.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"release_id": release_id, "id": id}, options=options
        )
