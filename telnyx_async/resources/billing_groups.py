"""`client.billing_groups`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.billing_groups import BillingGroup

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["BillingGroups"]

_CREATE = Operation("POST", "/billing_groups", Data[BillingGroup], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/billing_groups/{id}", Data[BillingGroup], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/billing_groups",
    BillingGroup,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/billing_groups/{id}", Data[BillingGroup], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/billing_groups/{id}", Data[BillingGroup], body=BodyKind.JSON)


class BillingGroups(Resource):
    """Methods."""

    async def create(
        self, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[BillingGroup]:
        """`POST /billing_groups`"""
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[BillingGroup]:
        """`DELETE /billing_groups/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BillingGroup]:
        """`GET /billing_groups`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[BillingGroup]:
        """`GET /billing_groups/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self, id: str, *, name: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[BillingGroup]:
        """`PATCH /billing_groups/{id}`"""
        return await self._call(_UPDATE, path={"id": id}, body={"name": name}, options=options)
