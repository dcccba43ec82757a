"""`client.number_block_orders`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.number_block_orders import NumberBlockOrder

__all__ = ["NumberBlockOrders"]

_CREATE = Operation("POST", "/number_block_orders", Data[NumberBlockOrder], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/number_block_orders",
    NumberBlockOrder,
    nested=lambda: {"filter": models.NumberBlockOrderFilter},
    replay=Replay.SAFE,
    names={"filter": {"phone_numbers_starting_number": "phone_numbers.starting_number"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/number_block_orders/{number_block_order_id}",
    Data[NumberBlockOrder],
    replay=Replay.SAFE,
)


class NumberBlockOrders(Resource):
    """Number block orders."""

    async def create(
        self,
        *,
        range: int,
        starting_number: str,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberBlockOrder]:
        """Create a number block order.

        `POST /number_block_orders`

        Args:
            range: Integer.
            starting_number: String.
            connection_id: String.
            customer_reference: String.
            messaging_profile_id: String.

        Returns:
            `NumberBlockOrder`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "range": range,
                "starting_number": starting_number,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "messaging_profile_id": messaging_profile_id,
            },
            options=options,
        )

    def list(
        self,
        *,
        filter: models.NumberBlockOrderFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NumberBlockOrder]:
        """List number block orders.

        `GET /number_block_orders`

        Args:
            filter: Object with `created_at`, `phone_numbers_starting_number`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `NumberBlockOrder`: await the first one, or iterate over all rows.

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
        self, number_block_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberBlockOrder]:
        """Retrieve a number block order.

        `GET /number_block_orders/{number_block_order_id}`

        Args:
            number_block_order_id: String.

        Returns:
            `NumberBlockOrder`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"number_block_order_id": number_block_order_id}, options=options
        )
