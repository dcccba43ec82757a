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
    """Extensions that are ported along with a number, as in Germany.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        porting_order_id: str,
        *,
        activation_ranges: Sequence[models.PortingExtensionRangeParam | Model],
        extension_range: models.PortingExtensionRangeParam | Model,
        porting_phone_number_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingPhoneNumberExtension]:
        """Add a range of extensions to a number of a porting order.

        `POST /porting_orders/{porting_order_id}/phone_number_extensions`

        Args:
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.
            activation_ranges: Parts of the extensions that are switched over; within
                `extension_range`, and not overlapping. List of objects with `end_at`, `start_at`.
            extension_range: First and last extension that are ported along with the number.
                Object with `end_at`, `start_at`.
            porting_phone_number_id: Number the extensions belong to, by its ID within porting
                orders. Used for German numbers. UUID.

        Returns:
            `PortingPhoneNumberExtension`, as `.data`: `id`, `activation_ranges`, `extension_range`,
            `porting_phone_number_id` and 3 more fields.

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
        """Remove a range of extensions from a porting order.

        `DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id}`

        Args:
            id: Range of extensions to take out, from
                `porting_orders.phone_number_extensions.list`. UUID.
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.

        Returns:
            `PortingPhoneNumberExtension`, as `.data`: `id`, `activation_ranges`, `extension_range`,
            `porting_phone_number_id` and 3 more fields.

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
        """List the ranges of extensions of a porting order.

        `GET /porting_orders/{porting_order_id}/phone_number_extensions`

        Args:
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.
            filter: Narrows the extensions to those of one number. Object with
                `porting_phone_number_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by its `value`: `created_at` or `-created_at`, in some
                lists also others. Object with `value`.

        Returns:
            A page of `PortingPhoneNumberExtension` rows (`id`, `activation_ranges`,
            `extension_range`, `porting_phone_number_id` and 3 more fields); iterating goes on
            through all pages.

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
