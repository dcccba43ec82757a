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
    """Sub number orders."""

    async def cancel(
        self, sub_number_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[SubNumberOrder]:
        """Cancel a sub number order.

        `PATCH /sub_number_orders/{sub_number_order_id}/cancel`

        Args:
            sub_number_order_id: String.

        Returns:
            `SubNumberOrder`, as `.data`.

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
        """List sub number orders.

        `GET /sub_number_orders`

        Args:
            filter: Object with `country_code`, `include_phone_numbers`, `order_request_id`,
                `phone_number_type`, `phone_numbers_count`, `status`.

        Returns:
            `SubNumberOrderList`.

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
        """Retrieve a sub number order.

        `GET /sub_number_orders/{sub_number_order_id}`

        Args:
            sub_number_order_id: String.
            filter: Object with `include_phone_numbers`.

        Returns:
            `SubNumberOrder`, as `.data`.

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
        """Update a sub number order.

        `PATCH /sub_number_orders/{sub_number_order_id}`

        Args:
            sub_number_order_id: String.
            regulatory_requirements: List of objects with `field_value`, `requirement_id`.

        Returns:
            `SubNumberOrder`, as `.data`.

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
        """Update the requirement group of a sub number order.

        `POST /sub_number_orders/{id}/requirement_group`

        Args:
            id: UUID.
            requirement_group_id: UUID.

        Returns:
            `UpdatedSubNumberOrder`, as `.data`.

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
