"""`client.advanced_orders`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.advanced_orders import AdvancedOrder

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset

__all__ = ["AdvancedOrders"]

_CREATE = Operation("POST", "/advanced_orders", AdvancedOrder, body=BodyKind.JSON)
_LIST = Operation("GET", "/advanced_orders", Data[list[AdvancedOrder]], replay=Replay.SAFE)
_RETRIEVE = Operation("GET", "/advanced_orders/{order_id}", AdvancedOrder, replay=Replay.SAFE)
_UPDATE_REQUIREMENT_GROUP = Operation(
    "PATCH",
    "/advanced_orders/{advanced_order_id}/requirement_group",
    AdvancedOrder,
    body=BodyKind.JSON,
)


class AdvancedOrders(Resource):
    """Methods."""

    async def create(
        self,
        *,
        area_code: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]] | Unset = UNSET,
        phone_number_type: Literal[
            "local", "mobile", "toll_free", "shared_cost", "national", "landline"
        ]
        | Unset = UNSET,
        quantity: int | Unset = UNSET,
        requirement_group_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AdvancedOrder:
        """`POST /advanced_orders`"""
        return await self._call(
            _CREATE,
            body={
                "area_code": area_code,
                "comments": comments,
                "country_code": country_code,
                "customer_reference": customer_reference,
                "features": features,
                "phone_number_type": phone_number_type,
                "quantity": quantity,
                "requirement_group_id": requirement_group_id,
            },
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[AdvancedOrder]]:
        """`GET /advanced_orders`"""
        return await self._call(_LIST, options=options)

    async def retrieve(self, order_id: str, **options: Unpack[RequestOptions]) -> AdvancedOrder:
        """`GET /advanced_orders/{order_id}`"""
        return await self._call(_RETRIEVE, path={"order_id": order_id}, options=options)

    async def update_requirement_group(
        self,
        advanced_order_id: str,
        *,
        area_code: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]] | Unset = UNSET,
        phone_number_type: Literal[
            "local", "mobile", "toll_free", "shared_cost", "national", "landline"
        ]
        | Unset = UNSET,
        quantity: int | Unset = UNSET,
        requirement_group_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AdvancedOrder:
        """`PATCH /advanced_orders/{advanced_order_id}/requirement_group`"""
        return await self._call(
            _UPDATE_REQUIREMENT_GROUP,
            path={"advanced_order_id": advanced_order_id},
            body={
                "area_code": area_code,
                "comments": comments,
                "country_code": country_code,
                "customer_reference": customer_reference,
                "features": features,
                "phone_number_type": phone_number_type,
                "quantity": quantity,
                "requirement_group_id": requirement_group_id,
            },
            options=options,
        )
