"""`client.porting_orders.phone_number_extensions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingPhoneNumberExtension

__all__ = ["PhoneNumberExtensions"]

_CREATE = Operation(
    "POST",
    "/porting_orders/{porting_order_id}/phone_number_extensions",
    Data[PortingPhoneNumberExtension],
    nested=lambda: {
        "activation_ranges": Sequence[models.PortingExtensionRangeParam],
        "extension_range": models.PortingExtensionRangeParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/porting_orders/{porting_order_id}/phone_number_extensions/{id}",
    Data[PortingPhoneNumberExtension],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{porting_order_id}/phone_number_extensions",
    PortingPhoneNumberExtension,
    nested=lambda: {
        "filter": models.PortingOrderPhoneNumberExtensionFilter,
        "sort": models.PortingOrderPhoneNumberExtensionSort,
    },
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class PhoneNumberExtensions(Resource):
    """Porting order phone number extensions."""

    async def create(
        self,
        porting_order_id: str,
        *,
        activation_ranges: Sequence[models.PortingExtensionRangeParam | Model],
        extension_range: models.PortingExtensionRangeParam | Model,
        porting_phone_number_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingPhoneNumberExtension]:
        """Create a porting order phone number extension.

        `POST /porting_orders/{porting_order_id}/phone_number_extensions`

        Args:
            porting_order_id: UUID.
            activation_ranges: List of objects with `end_at`, `start_at`.
            extension_range: Object with `end_at`, `start_at`.
            porting_phone_number_id: UUID.

        Returns:
            `PortingPhoneNumberExtension`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"porting_order_id": porting_order_id},
            body={
                "activation_ranges": activation_ranges,
                "extension_range": extension_range,
                "porting_phone_number_id": porting_phone_number_id,
            },
            options=options,
        )

    async def delete(
        self, id: str, *, porting_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingPhoneNumberExtension]:
        """Delete a porting order phone number extension.

        `DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id}`

        Args:
            id: UUID.
            porting_order_id: UUID.

        Returns:
            `PortingPhoneNumberExtension`, as `.data`.

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
        filter: models.PortingOrderPhoneNumberExtensionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingOrderPhoneNumberExtensionSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingPhoneNumberExtension]:
        """List porting order phone number extensions.

        `GET /porting_orders/{porting_order_id}/phone_number_extensions`

        Args:
            porting_order_id: UUID.
            filter: Object with `porting_phone_number_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingPhoneNumberExtension`: await the first one, or iterate over all rows.

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
