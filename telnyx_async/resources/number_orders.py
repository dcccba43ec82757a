"""`client.number_orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.number_orders import NumberOrder
from telnyx_async.models.shared import NumberOrderWithPhoneNumbers

__all__ = ["NumberOrders"]

_CREATE = Operation(
    "POST",
    "/number_orders",
    Data[NumberOrderWithPhoneNumbers],
    nested=lambda: {"phone_numbers": Sequence[models.NumberOrderPhoneNumberParam]},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/number_orders",
    NumberOrder,
    nested=lambda: {"filter": models.NumberOrderFilter},
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
    nested=lambda: {"regulatory_requirements": Sequence[models.NumberOrderRequirementValueParam]},
    body=BodyKind.JSON,
)


class NumberOrders(Resource):
    """Number orders."""

    async def create(
        self,
        *,
        billing_group_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        phone_numbers: Sequence[models.NumberOrderPhoneNumberParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """Create a number order.

        `POST /number_orders`

        Args:
            billing_group_id: String.
            connection_id: String.
            customer_reference: String.
            messaging_profile_id: String.
            phone_numbers: List of objects with `phone_number`, `bundle_id`,
                `requirement_group_id`.

        Returns:
            `NumberOrderWithPhoneNumbers`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
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
        filter: models.NumberOrderFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NumberOrder]:
        """List number orders.

        `GET /number_orders`

        Args:
            filter: Object with `created_at`, `customer_reference`, `phone_numbers_count`,
                `requirements_met`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `NumberOrder`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, number_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """Retrieve a number order.

        `GET /number_orders/{number_order_id}`

        Args:
            number_order_id: String.

        Returns:
            `NumberOrderWithPhoneNumbers`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"number_order_id": number_order_id}, options=options
        )

    async def update(
        self,
        number_order_id: str,
        *,
        customer_reference: str | Unset = UNSET,
        regulatory_requirements: Sequence[models.NumberOrderRequirementValueParam | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberOrderWithPhoneNumbers]:
        """Update a number order.

        `PATCH /number_orders/{number_order_id}`

        Args:
            number_order_id: String.
            customer_reference: String.
            regulatory_requirements: List of objects with `field_value`, `requirement_id`.

        Returns:
            `NumberOrderWithPhoneNumbers`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"number_order_id": number_order_id},
            body={
                "customer_reference": customer_reference,
                "regulatory_requirements": regulatory_requirements,
            },
            options=options,
        )
