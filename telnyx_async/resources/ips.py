"""`client.ips`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.ips import IP

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.ips import IPListParamsFilter

__all__ = ["Ips"]

_CREATE = Operation("POST", "/ips", Data[IP], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/ips/{id}", Data[IP], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ips",
    IP,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ips/{id}", Data[IP], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/ips/{id}", Data[IP], body=BodyKind.JSON)


class Ips(Resource):
    """Methods."""

    async def create(
        self,
        *,
        ip_address: str,
        connection_id: str | Unset = UNSET,
        port: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IP]:
        """`POST /ips`"""
        return await self._call(
            _CREATE,
            body={"ip_address": ip_address, "connection_id": connection_id, "port": port},
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[IP]:
        """`DELETE /ips/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: IPListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[IP]:
        """`GET /ips`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[IP]:
        """`GET /ips/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        ip_address: str,
        connection_id: str | Unset = UNSET,
        port: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IP]:
        """`PATCH /ips/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"ip_address": ip_address, "connection_id": connection_id, "port": port},
            options=options,
        )
