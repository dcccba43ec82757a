"""`client.advanced_orders`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.advanced_orders import AdvancedOrder

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
    """Advanced orders."""

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
        """Create an advanced order.

        `POST /advanced_orders`

        Args:
            area_code: String, at most 3 characters.
            comments: String, at most 255 characters.
            country_code: String, 2 to 2 characters; `"US"` by default.
            customer_reference: String.
            features: List of `"sms"`, `"mms"`, `"voice"`, `"fax"` or `"emergency"`, each once.
            phone_number_type: `"local"`, `"mobile"`, `"toll_free"`, `"shared_cost"`,
                `"national"` or `"landline"`; `"local"` by default.
            quantity: Integer, 1 to 10,000; `1` by default.
            requirement_group_id: UUID.

        Returns:
            `AdvancedOrder`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
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
        """List advanced orders.

        `GET /advanced_orders`

        Returns:
            `list[AdvancedOrder]`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, order_id: str, **options: Unpack[RequestOptions]) -> AdvancedOrder:
        """Retrieve an advanced order.

        `GET /advanced_orders/{order_id}`

        Args:
            order_id: UUID.

        Returns:
            `AdvancedOrder`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
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
        """Update the requirement group of an advanced order.

        `PATCH /advanced_orders/{advanced_order_id}/requirement_group`

        Args:
            advanced_order_id: UUID.
            area_code: String, at most 3 characters.
            comments: String, at most 255 characters.
            country_code: String, 2 to 2 characters; `"US"` by default.
            customer_reference: String.
            features: List of `"sms"`, `"mms"`, `"voice"`, `"fax"` or `"emergency"`, each once.
            phone_number_type: `"local"`, `"mobile"`, `"toll_free"`, `"shared_cost"`,
                `"national"` or `"landline"`; `"local"` by default.
            quantity: Integer, 1 to 10,000; `1` by default.
            requirement_group_id: UUID.

        Returns:
            `AdvancedOrder`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
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
