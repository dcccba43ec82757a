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
    """Orders of numbers that are not in stock: Telnyx sources them."""

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
        """Order numbers of a certain kind that the inventory does not have.

        `POST /advanced_orders`

        Args:
            area_code: Three-digit area code the numbers should have (`312`). At most 3
                characters.
            comments: Remarks for the team that fulfills the order, such as acceptable
                alternatives. At most 255 characters.
            country_code: Country of the numbers, in ISO 3166-1 alpha-2 form. 2 to 2 characters;
                default `"US"`.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            features: What every number has to support: `voice`, `sms`, `mms`, `fax`,
                `emergency`. List of `"sms"`, `"mms"`, `"voice"`, `"fax"` or `"emergency"`, each
                once.
            phone_number_type: Kind of number: `local` belongs to an area, `national` to a whole
                country, `toll_free` is free for callers, `shared_cost` splits the price with them,
                `mobile` has a mobile prefix. `"local"`, `"mobile"`, `"toll_free"`, `"shared_cost"`,
                `"national"` or `"landline"`; default `"local"`.
            quantity: How many numbers are wanted. 1 to 10,000; default `1`.
            requirement_group_id: Requirement group, from `requirement_groups.create`, whose
                stored values and documents answer the regulatory requirements of the numbers. UUID.

        Returns:
            `AdvancedOrder`: `id`, `status`, `area_code`, `comments`, `country_code`,
            `customer_reference` and 5 more fields.

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
        """List the advanced orders of the account, with their status.

        `GET /advanced_orders`

        Returns:
            `list[AdvancedOrder]`, as `.data`: `id`, `status`, `area_code`, `comments`,
            `country_code`, `customer_reference` and 5 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, order_id: str, **options: Unpack[RequestOptions]) -> AdvancedOrder:
        """Retrieve an advanced order: its status, and the number orders created from it.

        `GET /advanced_orders/{order_id}`

        Args:
            order_id: Advanced order to look up, from `advanced_orders.create`. UUID.

        Returns:
            `AdvancedOrder`: `id`, `status`, `area_code`, `comments`, `country_code`,
            `customer_reference` and 5 more fields.

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
        """Attach a requirement group to an advanced order, or change the order.

        `PATCH /advanced_orders/{advanced_order_id}/requirement_group`

        Args:
            advanced_order_id: Advanced order to change, from `advanced_orders.create`. UUID.
            area_code: Three-digit area code the numbers should have (`312`). At most 3
                characters.
            comments: Remarks for the team that fulfills the order, such as acceptable
                alternatives. At most 255 characters.
            country_code: Country of the numbers, in ISO 3166-1 alpha-2 form. 2 to 2 characters;
                default `"US"`.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            features: What every number has to support: `voice`, `sms`, `mms`, `fax`,
                `emergency`. List of `"sms"`, `"mms"`, `"voice"`, `"fax"` or `"emergency"`, each
                once.
            phone_number_type: Kind of number: `local` belongs to an area, `national` to a whole
                country, `toll_free` is free for callers, `shared_cost` splits the price with them,
                `mobile` has a mobile prefix. `"local"`, `"mobile"`, `"toll_free"`, `"shared_cost"`,
                `"national"` or `"landline"`; default `"local"`.
            quantity: How many numbers are wanted. 1 to 10,000; default `1`.
            requirement_group_id: Requirement group, from `requirement_groups.create`, whose
                stored values and documents answer the regulatory requirements of the numbers. UUID.

        Returns:
            `AdvancedOrder`: `id`, `status`, `area_code`, `comments`, `country_code`,
            `customer_reference` and 5 more fields.

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
