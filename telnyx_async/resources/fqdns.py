"""`client.fqdns`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.shared import Fqdn

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.fqdns import FqdnListParamsFilter

__all__ = ["Fqdns"]

_CREATE = Operation("POST", "/fqdns", Data[Fqdn], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/fqdns/{id}", Data[Fqdn], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/fqdns",
    Fqdn,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/fqdns/{id}", Data[Fqdn], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/fqdns/{id}", Data[Fqdn], body=BodyKind.JSON)


class Fqdns(Resource):
    """Methods."""

    async def create(
        self,
        *,
        connection_id: str,
        dns_record_type: str,
        fqdn: str,
        port: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Fqdn]:
        """`POST /fqdns`"""
        return await self._call(
            _CREATE,
            body={
                "connection_id": connection_id,
                "dns_record_type": dns_record_type,
                "fqdn": fqdn,
                "port": port,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[Fqdn]:
        """`DELETE /fqdns/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: FqdnListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Fqdn]:
        """`GET /fqdns`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[Fqdn]:
        """`GET /fqdns/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        connection_id: str | Unset = UNSET,
        dns_record_type: str | Unset = UNSET,
        fqdn: str | Unset = UNSET,
        port: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Fqdn]:
        """`PATCH /fqdns/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "connection_id": connection_id,
                "dns_record_type": dns_record_type,
                "fqdn": fqdn,
                "port": port,
            },
            options=options,
        )
