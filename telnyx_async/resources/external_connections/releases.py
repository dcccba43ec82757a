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
    """External connection releases."""

    def list(
        self,
        id: str,
        *,
        filter: models.ReleaseFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Release]:
        """List external connection releases.

        `GET /external_connections/{id}/releases`

        Args:
            id: String.
            filter: Object with `civic_address_id`, `location_id`, `phone_number`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `Release`: await the first one, or iterate over all rows.

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
        """Retrieve an external connection release.

        `GET /external_connections/{id}/releases/{release_id}`

        Args:
            release_id: UUID.
            id: String.

        Returns:
            `Release`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"release_id": release_id, "id": id}, options=options
        )
