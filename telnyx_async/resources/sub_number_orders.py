"""`client.sub_number_orders`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.sub_number_orders import (
    NumbersSubNumberOrder,
    SubNumberOrderListResponse,
    SubNumberOrderUpdateRequirementGroupResponseData,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.models.params.shared import UpdateRegulatoryRequirementParam
    from telnyx_async.models.params.sub_number_orders import (
        SubNumberOrderListParamsFilter,
        SubNumberOrderRetrieveParamsFilter,
    )

__all__ = ["SubNumberOrders"]

_CANCEL = Operation(
    "PATCH", "/sub_number_orders/{sub_number_order_id}/cancel", Data[NumbersSubNumberOrder]
)
_LIST = Operation("GET", "/sub_number_orders", SubNumberOrderListResponse, replay=Replay.SAFE)
_RETRIEVE = Operation(
    "GET",
    "/sub_number_orders/{sub_number_order_id}",
    Data[NumbersSubNumberOrder],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/sub_number_orders/{sub_number_order_id}",
    Data[NumbersSubNumberOrder],
    body=BodyKind.JSON,
)
_UPDATE_REQUIREMENT_GROUP = Operation(
    "POST",
    "/sub_number_orders/{id}/requirement_group",
    Data[SubNumberOrderUpdateRequirementGroupResponseData],
    body=BodyKind.JSON,
)


class SubNumberOrders(Resource):
    """Methods."""

    async def cancel(
        self, sub_number_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumbersSubNumberOrder]:
        """`PATCH /sub_number_orders/{sub_number_order_id}/cancel`"""
        return await self._call(
            _CANCEL, path={"sub_number_order_id": sub_number_order_id}, options=options
        )

    async def list(
        self,
        *,
        filter: SubNumberOrderListParamsFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SubNumberOrderListResponse:
        """`GET /sub_number_orders`"""
        return await self._call(_LIST, query={"filter": filter}, options=options)

    async def retrieve(
        self,
        sub_number_order_id: str,
        *,
        filter: SubNumberOrderRetrieveParamsFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumbersSubNumberOrder]:
        """`GET /sub_number_orders/{sub_number_order_id}`"""
        return await self._call(
            _RETRIEVE,
            path={"sub_number_order_id": sub_number_order_id},
            query={"filter": filter},
            options=options,
        )

    async def update(
        self,
        sub_number_order_id: str,
        *,
        regulatory_requirements: Sequence[UpdateRegulatoryRequirementParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumbersSubNumberOrder]:
        """`PATCH /sub_number_orders/{sub_number_order_id}`"""
        return await self._call(
            _UPDATE,
            path={"sub_number_order_id": sub_number_order_id},
            body={"regulatory_requirements": regulatory_requirements},
            options=options,
        )

    async def update_requirement_group(
        self, id: str, *, requirement_group_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SubNumberOrderUpdateRequirementGroupResponseData]:
        """`POST /sub_number_orders/{id}/requirement_group`"""
        return await self._call(
            _UPDATE_REQUIREMENT_GROUP,
            path={"id": id},
            body={"requirement_group_id": requirement_group_id},
            options=options,
        )
