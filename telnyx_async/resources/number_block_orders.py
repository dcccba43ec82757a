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
    """Orders of blocks of consecutive phone numbers."""

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
        """Buy a block found by `available_phone_number_blocks.list`.

        `POST /number_block_orders`

        Args:
            range: Size of the block, as `available_phone_number_blocks.list` gives it.
            starting_number: First number of a block from `available_phone_number_blocks.list`,
                in E.164 format.
            connection_id: Connection or voice application that gets the calls of the number,
                from `connections.list`; without one, calls cannot be routed.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            messaging_profile_id: Messaging profile that sends and receives with this number,
                from `messaging_profiles.list`.

        Returns:
            `NumberBlockOrder`, as `.data`: `id`, `status`, `connection_id`, `customer_reference`,
            `messaging_profile_id`, `phone_numbers_count` and 6 more fields.

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
        """List the orders of blocks, page by page.

        `GET /number_block_orders`

        Args:
            filter: Narrows the orders by status, time and first number of the block. Object
                with `created_at`, `phone_numbers_starting_number`, `status`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `NumberBlockOrder` rows (`id`, `status`, `connection_id`,
            `customer_reference`, `messaging_profile_id`, `phone_numbers_count` and 6 more fields);
            iterating goes on through all pages.

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
        """Retrieve the order of a block, with its status.

        `GET /number_block_orders/{number_block_order_id}`

        Args:
            number_block_order_id: Order of a number block, from `number_block_orders.create`.

        Returns:
            `NumberBlockOrder`, as `.data`: `id`, `status`, `connection_id`, `customer_reference`,
            `messaging_profile_id`, `phone_numbers_count` and 6 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"number_block_order_id": number_block_order_id}, options=options
        )
