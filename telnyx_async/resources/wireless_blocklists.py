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
    """Lists of countries and networks that SIM cards may not use.

    Guide: `docs/sim-cards.md`.
    """

    async def create(
        self,
        *,
        name: str,
        type: Literal["country", "mcc", "plmn"],
        values: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[WirelessBlocklist]:
        """Create a list of countries or networks that SIM cards may not use.

        `POST /wireless_blocklists`

        Args:
            name: Name of the blocklist, for display.
            type: What the values name: whole countries by `country` or `mcc`, or single
                networks by `plmn`. Cannot be changed later.
            values: What is blocked, according to the type: country codes (`US`), MCCs (`310`)
                or PLMNs (`310410`). See `wireless_blocklist_values.list`.

        Returns:
            `WirelessBlocklist`, as `.data`: `id`, `name`, `type`, `values` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"name": name, "type": type, "values": values}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a blocklist that no SIM card group uses.

        `DELETE /wireless_blocklists/{id}`

        Args:
            id: Wireless blocklist, from `wireless_blocklists.list`. UUID.

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
        """List the blocklists, page by page.

        `GET /wireless_blocklists`

        Args:
            filter_name: Only what has this name.
            filter_type: Only blocklists of this type: `country`, `mcc` or `plmn`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `WirelessBlocklist` rows (`id`, `name`, `type`, `values` and 3 more fields);
            iterating goes on through all pages.

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
        """Retrieve a blocklist with its values.

        `GET /wireless_blocklists/{id}`

        Args:
            id: Wireless blocklist, from `wireless_blocklists.list`. UUID.

        Returns:
            `WirelessBlocklist`, as `.data`: `id`, `name`, `type`, `values` and 3 more fields.

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
        """Change the name or the values of a blocklist.

        `PATCH /wireless_blocklists/{id}`

        Args:
            id: Wireless blocklist, from `wireless_blocklists.list`. UUID.
            name: Name of the blocklist, for display.
            values: What is blocked, according to the type: country codes (`US`), MCCs (`310`)
                or PLMNs (`310410`). See `wireless_blocklist_values.list`.

        Returns:
            `WirelessBlocklist`, as `.data`: `id`, `name`, `type`, `values` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"name": name, "values": values}, options=options
        )
