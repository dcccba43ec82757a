"""`client.porting_orders.phone_number_blocks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingPhoneNumberBlock

__all__ = ["PhoneNumberBlocks"]

_CREATE = Operation(
    "POST",
    "/porting_orders/{porting_order_id}/phone_number_blocks",
    Data[PortingPhoneNumberBlock],
    nested=lambda: {
        "activation_ranges": Sequence[models.PortingPhoneNumberRangeParam],
        "phone_number_range": models.PortingPhoneNumberRangeParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/porting_orders/{porting_order_id}/phone_number_blocks/{id}",
    Data[PortingPhoneNumberBlock],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{porting_order_id}/phone_number_blocks",
    PortingPhoneNumberBlock,
    nested=lambda: {
        "filter": models.PortingOrderPhoneNumberBlockFilter,
        "sort": models.PortingOrderPhoneNumberBlockSort,
    },
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class PhoneNumberBlocks(Resource):
    """Blocks of consecutive numbers that are ported together.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        porting_order_id: str,
        *,
        activation_ranges: Sequence[models.PortingPhoneNumberRangeParam | Model],
        phone_number_range: models.PortingPhoneNumberRangeParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingPhoneNumberBlock]:
        """Add a block of consecutive numbers to a porting order.

        `POST /porting_orders/{porting_order_id}/phone_number_blocks`

        Args:
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.
            activation_ranges: Parts of the block that are used and switched over; within the
                block, and not overlapping. List of objects with `end_at`, `start_at`.
            phone_number_range: Block to port, from its first number to its last. Object with
                `end_at`, `start_at`.

        Returns:
            `PortingPhoneNumberBlock`, as `.data`: `id`, `activation_ranges`, `country_code`,
            `phone_number_range`, `phone_number_type` and 3 more fields.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"porting_order_id": porting_order_id},
            body={"activation_ranges": activation_ranges, "phone_number_range": phone_number_range},
            options=options,
        )

    async def delete(
        self, id: str, *, porting_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingPhoneNumberBlock]:
        """Remove a block from a porting order.

        `DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id}`

        Args:
            id: Block to take out of the order, from `porting_orders.phone_number_blocks.list`.
                UUID.
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.

        Returns:
            `PortingPhoneNumberBlock`, as `.data`: `id`, `activation_ranges`, `country_code`,
            `phone_number_range`, `phone_number_type` and 3 more fields.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"id": id, "porting_order_id": porting_order_id}, options=options
        )

    def list(
        self,
        porting_order_id: str,
        *,
        filter: models.PortingOrderPhoneNumberBlockFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingOrderPhoneNumberBlockSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingPhoneNumberBlock]:
        """List the blocks of a porting order.

        `GET /porting_orders/{porting_order_id}/phone_number_blocks`

        Args:
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.
            filter: Narrows the blocks by number, status and state of activation. Object with
                `activation_status`, `phone_number`, `portability_status`, `porting_order_id`,
                `status`, `support_key`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by its `value`: `created_at` or `-created_at`, in some
                lists also others. Object with `value`.

        Returns:
            A page of `PortingPhoneNumberBlock` rows (`id`, `activation_ranges`, `country_code`,
            `phone_number_range`, `phone_number_type` and 3 more fields); iterating goes on through
            all pages.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"porting_order_id": porting_order_id},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
