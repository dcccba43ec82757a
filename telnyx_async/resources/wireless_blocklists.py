"""`client.wireless_blocklists`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.wireless_blocklists import WirelessBlocklist

__all__ = ["WirelessBlocklists"]

_CREATE = Operation("POST", "/wireless_blocklists", Data[WirelessBlocklist], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/wireless_blocklists/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/wireless_blocklists",
    WirelessBlocklist,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/wireless_blocklists/{id}", Data[WirelessBlocklist], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/wireless_blocklists/{id}", Data[WirelessBlocklist], body=BodyKind.JSON
)


class WirelessBlocklists(Resource):
    """Wireless blocklists."""

    async def create(
        self,
        *,
        name: str,
        type: Literal["country", "mcc", "plmn"],
        values: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[WirelessBlocklist]:
        """Create a wireless blocklist.

        `POST /wireless_blocklists`

        Args:
            name: String.
            type: `"country"`, `"mcc"` or `"plmn"`.
            values: List of strings.

        Returns:
            `WirelessBlocklist`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"name": name, "type": type, "values": values}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a wireless blocklist.

        `DELETE /wireless_blocklists/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WirelessBlocklist]:
        """List wireless blocklists.

        `GET /wireless_blocklists`

        Args:
            filter_name: String.
            filter_type: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `WirelessBlocklist`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[name]": filter_name,
                "filter[type]": filter_type,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WirelessBlocklist]:
        """Retrieve a wireless blocklist.

        `GET /wireless_blocklists/{id}`

        Args:
            id: UUID.

        Returns:
            `WirelessBlocklist`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        values: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WirelessBlocklist]:
        """Update a wireless blocklist.

        `PATCH /wireless_blocklists/{id}`

        Args:
            id: UUID.
            name: String.
            values: List of strings.

        Returns:
            `WirelessBlocklist`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"name": name, "values": values}, options=options
        )
