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
    """Porting order phone number blocks."""

    async def create(
        self,
        porting_order_id: str,
        *,
        activation_ranges: Sequence[models.PortingPhoneNumberRangeParam | Model],
        phone_number_range: models.PortingPhoneNumberRangeParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingPhoneNumberBlock]:
        """Create a porting order phone number block.

        `POST /porting_orders/{porting_order_id}/phone_number_blocks`

        Args:
            porting_order_id: UUID.
            activation_ranges: List of objects with `end_at`, `start_at`.
            phone_number_range: Object with `end_at`, `start_at`.

        Returns:
            `PortingPhoneNumberBlock`, as `.data`.

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
        """Delete a porting order phone number block.

        `DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id}`

        Args:
            id: UUID.
            porting_order_id: UUID.

        Returns:
            `PortingPhoneNumberBlock`, as `.data`.

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
        """List porting order phone number blocks.

        `GET /porting_orders/{porting_order_id}/phone_number_blocks`

        Args:
            porting_order_id: UUID.
            filter: Object with `activation_status`, `phone_number`, `portability_status`,
                `porting_order_id`, `status`, `support_key`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingPhoneNumberBlock`: await the first one, or iterate over all rows.

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
