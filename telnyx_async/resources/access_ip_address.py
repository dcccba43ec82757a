"""`client.access_ip_address`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.access_ip_address import AccessIPAddressResponse

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.access_ip_address import AccessIPAddressListParamsFilter

__all__ = ["AccessIpAddress"]

_CREATE = Operation("POST", "/access_ip_address", AccessIPAddressResponse, body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE",
    "/access_ip_address/{access_ip_address_id}",
    AccessIPAddressResponse,
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/access_ip_address",
    AccessIPAddressResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/access_ip_address/{access_ip_address_id}", AccessIPAddressResponse, replay=Replay.SAFE
)


class AccessIpAddress(Resource):
    """Methods."""

    async def create(
        self,
        *,
        ip_address: str,
        description: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AccessIPAddressResponse:
        """`POST /access_ip_address`"""
        return await self._call(
            _CREATE, body={"ip_address": ip_address, "description": description}, options=options
        )

    async def delete(
        self, access_ip_address_id: str, **options: Unpack[RequestOptions]
    ) -> AccessIPAddressResponse:
        """`DELETE /access_ip_address/{access_ip_address_id}`"""
        return await self._call(
            _DELETE, path={"access_ip_address_id": access_ip_address_id}, options=options
        )

    def list(
        self,
        *,
        filter: AccessIPAddressListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AccessIPAddressResponse]:
        """`GET /access_ip_address`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, access_ip_address_id: str, **options: Unpack[RequestOptions]
    ) -> AccessIPAddressResponse:
        """`GET /access_ip_address/{access_ip_address_id}`"""
        return await self._call(
            _RETRIEVE, path={"access_ip_address_id": access_ip_address_id}, options=options
        )
