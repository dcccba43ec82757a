"""`client.sub_number_orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.sub_number_orders import (
    SubNumberOrder,
    SubNumberOrderList,
    UpdatedSubNumberOrder,
)

__all__ = ["SubNumberOrders"]

_CANCEL = Operation(
    "PATCH", "/sub_number_orders/{sub_number_order_id}/cancel", Data[SubNumberOrder]
)
_LIST = Operation(
    "GET",
    "/sub_number_orders",
    SubNumberOrderList,
    nested=lambda: {"filter": models.SubNumberOrderFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/sub_number_orders/{sub_number_order_id}",
    Data[SubNumberOrder],
    nested=lambda: {"filter": models.SubNumberOrderDetailFilter},
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/sub_number_orders/{sub_number_order_id}",
    Data[SubNumberOrder],
    nested=lambda: {"regulatory_requirements": Sequence[models.NumberOrderRequirementValueParam]},
    body=BodyKind.JSON,
)
_UPDATE_REQUIREMENT_GROUP = Operation(
    "POST",
    "/sub_number_orders/{id}/requirement_group",
    Data[UpdatedSubNumberOrder],
    body=BodyKind.JSON,
)


class SubNumberOrders(Resource):
    """Parts of number orders: the numbers of one country and type.

    Guide: `docs/numbers.md`.
    """

    async def cancel(
        self, sub_number_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SubNumberOrder]:
        """Cancel a part of a number order that is still pending.

        `PATCH /sub_number_orders/{sub_number_order_id}/cancel`

        Args:
            sub_number_order_id: Part of a number order with numbers of one country and type,
                from `sub_number_orders.list`.

        Returns:
            `SubNumberOrder`, as `.data`: `id`, `status`, `country_code`, `customer_reference`,
            `is_block_sub_number_order`, `order_request_id` and 9 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CANCEL, path={"sub_number_order_id": sub_number_order_id}, options=options
        )

    async def list(
        self,
        *,
        filter: models.SubNumberOrderFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SubNumberOrderList:
        """List the parts of number orders.

        `GET /sub_number_orders`

        Args:
            filter: Narrows the result, and adds the phone numbers with `include_phone_numbers`.
                Object with `country_code`, `include_phone_numbers`, `order_request_id`,
                `phone_number_type`, `phone_numbers_count`, `status`.

        Returns:
            `SubNumberOrderList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)

    async def retrieve(
        self,
        sub_number_order_id: str,
        *,
        filter: models.SubNumberOrderDetailFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SubNumberOrder]:
        """Retrieve a part of a number order: its status and requirements.

        `GET /sub_number_orders/{sub_number_order_id}`

        Args:
            sub_number_order_id: Part of a number order with numbers of one country and type,
                from `sub_number_orders.list`.
            filter: Narrows the result, and adds the phone numbers with `include_phone_numbers`.
                Object with `include_phone_numbers`.

        Returns:
            `SubNumberOrder`, as `.data`: `id`, `status`, `country_code`, `customer_reference`,
            `is_block_sub_number_order`, `order_request_id` and 9 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
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
        regulatory_requirements: Sequence[models.NumberOrderRequirementValueParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SubNumberOrder]:
        """Fulfill the regulatory requirements of a part of a number order.

        `PATCH /sub_number_orders/{sub_number_order_id}`

        Args:
            sub_number_order_id: Part of a number order with numbers of one country and type,
                from `sub_number_orders.list`.
            regulatory_requirements: Answers to the requirements; only those given change, the
                others stay. List of objects with `field_value`, `requirement_id`.

        Returns:
            `SubNumberOrder`, as `.data`: `id`, `status`, `country_code`, `customer_reference`,
            `is_block_sub_number_order`, `order_request_id` and 9 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"sub_number_order_id": sub_number_order_id},
            body={"regulatory_requirements": regulatory_requirements},
            options=options,
        )

    async def update_requirement_group(
        self, id: str, *, requirement_group_id: str, **options: Unpack[RequestOptions]
    ) -> Data[UpdatedSubNumberOrder]:
        """Fulfill the requirements of a part of an order with a requirement group.

        `POST /sub_number_orders/{id}/requirement_group`

        Args:
            id: Part of a number order, from `sub_number_orders.list`. UUID.
            requirement_group_id: Group whose values and documents answer the requirements;
                country, number type and action have to fit. UUID.

        Returns:
            `UpdatedSubNumberOrder`, as `.data`: `id`, `status`, `country_code`,
            `customer_reference`, `is_block_sub_number_order`, `order_request_id` and 8 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_REQUIREMENT_GROUP,
            path={"id": id},
            body={"requirement_group_id": requirement_group_id},
            options=options,
        )
