"""`client.wireless_blocklists`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.wireless_blocklists import WirelessWirelessBlocklist

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["WirelessBlocklists"]

_CREATE = Operation(
    "POST", "/wireless_blocklists", Data[WirelessWirelessBlocklist], body=BodyKind.JSON
)
_DELETE = Operation("DELETE", "/wireless_blocklists/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/wireless_blocklists",
    WirelessWirelessBlocklist,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/wireless_blocklists/{id}", Data[WirelessWirelessBlocklist], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/wireless_blocklists/{id}", Data[WirelessWirelessBlocklist], body=BodyKind.JSON
)


class WirelessBlocklists(Resource):
    """Methods."""

    async def create(
        self,
        *,
        name: str,
        type: Literal["country", "mcc", "plmn"],
        values: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> Data[WirelessWirelessBlocklist]:
        """`POST /wireless_blocklists`"""
        return await self._call(
            _CREATE, body={"name": name, "type": type, "values": values}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /wireless_blocklists/{id}`"""
        await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WirelessWirelessBlocklist]:
        """`GET /wireless_blocklists`"""
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

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[WirelessWirelessBlocklist]:
        """`GET /wireless_blocklists/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        values: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WirelessWirelessBlocklist]:
        """`PATCH /wireless_blocklists/{id}`"""
        return await self._call(
            _UPDATE, path={"id": id}, body={"name": name, "values": values}, options=options
        )
