"""`client.porting_orders.associated_phone_numbers`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingAssociatedPhoneNumber

__all__ = ["AssociatedPhoneNumbers"]

_CREATE = Operation(
    "POST",
    "/porting_orders/{porting_order_id}/associated_phone_numbers",
    Data[PortingAssociatedPhoneNumber],
    nested=lambda: {"phone_number_range": models.PortingAssociatedNumberRangeParam},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/porting_orders/{porting_order_id}/associated_phone_numbers/{id}",
    Data[PortingAssociatedPhoneNumber],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{porting_order_id}/associated_phone_numbers",
    PortingAssociatedPhoneNumber,
    nested=lambda: {
        "filter": models.PortingOrderAssociatedPhoneNumberFilter,
        "sort": models.PortingOrderAssociatedPhoneNumberSort,
    },
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class AssociatedPhoneNumbers(Resource):
    """Porting order associated phone numbers."""

    async def create(
        self,
        porting_order_id: str,
        *,
        action: Literal["keep", "disconnect"],
        phone_number_range: models.PortingAssociatedNumberRangeParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingAssociatedPhoneNumber]:
        """Create a porting order associated phone number.

        `POST /porting_orders/{porting_order_id}/associated_phone_numbers`

        Args:
            porting_order_id: UUID.
            action: `"keep"` or `"disconnect"`.
            phone_number_range: Object with `end_at`, `start_at`.

        Returns:
            `PortingAssociatedPhoneNumber`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"porting_order_id": porting_order_id},
            body={"action": action, "phone_number_range": phone_number_range},
            options=options,
        )

    async def delete(
        self, id: str, *, porting_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingAssociatedPhoneNumber]:
        """Delete a porting order associated phone number.

        `DELETE /porting_orders/{porting_order_id}/associated_phone_numbers/{id}`

        Args:
            id: UUID.
            porting_order_id: UUID.

        Returns:
            `PortingAssociatedPhoneNumber`, as `.data`.

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
        filter: models.PortingOrderAssociatedPhoneNumberFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.PortingOrderAssociatedPhoneNumberSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingAssociatedPhoneNumber]:
        """List porting order associated phone numbers.

        `GET /porting_orders/{porting_order_id}/associated_phone_numbers`

        Args:
            porting_order_id: UUID.
            filter: Object with `action`, `phone_number`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: Object with `value`.

        Returns:
            Pages of `PortingAssociatedPhoneNumber`: await the first one, or iterate over all rows.

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
