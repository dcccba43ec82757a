"""`client.global_ips`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.global_ips import GlobalIP

__all__ = ["GlobalIps"]

_CREATE = Operation("POST", "/global_ips", Data[GlobalIP], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/global_ips/{id}", Data[GlobalIP], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/global_ips",
    GlobalIP,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/global_ips/{id}", Data[GlobalIP], replay=Replay.SAFE)


class GlobalIps(Resource):
    """Global IPs."""

    async def create(
        self,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        ports: Mapping[str, object] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[GlobalIP]:
        """Create a global IP.

        `POST /global_ips`

        Args:
            description: String.
            name: String.
            ports: Object.

        Returns:
            `GlobalIP`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={"description": description, "name": name, "ports": ports},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[GlobalIP]:
        """Delete a global IP.

        `DELETE /global_ips/{id}`

        Args:
            id: UUID.

        Returns:
            `GlobalIP`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[GlobalIP]:
        """List global IPs.

        `GET /global_ips`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `GlobalIP`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[GlobalIP]:
        """Retrieve a global IP.

        `GET /global_ips/{id}`

        Args:
            id: UUID.

        Returns:
            `GlobalIP`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
