"""`client.number_orders`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.number_orders import NumberOrderListResponse
from telnyx_async.models.shared import NumberOrderWithPhoneNumbers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.number_orders import (
        NumberOrderCreateParamsPhoneNumber,
        NumberOrderListParamsFilter,
    )
    from telnyx_async.models.params.shared import UpdateRegulatoryRequirementParam

__all__ = ["NumberOrders"]

_CREATE = Operation("POST", "/number_orders", Data[NumberOrderWithPhoneNumbers], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/number_orders",
    NumberOrderListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/number_orders/{number_order_id}", Data[NumberOrderWithPhoneNumbers], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/number_orders/{number_order_id}",
    Data[NumberOrderWithPhoneNumbers],
    body=BodyKind.JSON,
)


class NumberOrders(Resource):
    """Methods."""

    async def create(
        self,
        *,
        billing_group_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        phone_numbers: Sequence[NumberOrderCreateParamsPhoneNumber | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """`POST /number_orders`"""
        return await self._call(
            _CREATE,
            body={
                "billing_group_id": billing_group_id,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "messaging_profile_id": messaging_profile_id,
                "phone_numbers": phone_numbers,
            },
            options=options,
        )

    def list(
        self,
        *,
        filter: NumberOrderListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NumberOrderListResponse]:
        """`GET /number_orders`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, number_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """`GET /number_orders/{number_order_id}`"""
        return await self._call(
            _RETRIEVE, path={"number_order_id": number_order_id}, options=options
        )

    async def update(
        self,
        number_order_id: str,
        *,
        customer_reference: str | Unset = UNSET,
        regulatory_requirements: Sequence[UpdateRegulatoryRequirementParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """`PATCH /number_orders/{number_order_id}`"""
        return await self._call(
            _UPDATE,
            path={"number_order_id": number_order_id},
            body={
                "customer_reference": customer_reference,
                "regulatory_requirements": regulatory_requirements,
            },
            options=options,
        )
