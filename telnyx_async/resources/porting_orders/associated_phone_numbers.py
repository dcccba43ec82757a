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
    """Numbers that are not ported in a partial UK port: kept or disconnected.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        porting_order_id: str,
        *,
        action: Literal["keep", "disconnect"],
        phone_number_range: models.PortingAssociatedNumberRangeParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingAssociatedPhoneNumber]:
        """Set whether numbers that are not ported are kept or disconnected.

        `POST /porting_orders/{porting_order_id}/associated_phone_numbers`

        Args:
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.
            action: What becomes of these numbers at the present carrier, when only part of a UK
                account is ported: `keep` or `disconnect`.
            phone_number_range: Numbers that are not ported, from first to last; both the same
                for a single number. Object with `end_at`, `start_at`.

        Returns:
            `PortingAssociatedPhoneNumber`, as `.data`: `id`, `action`, `country_code`,
            `phone_number_range`, `phone_number_type`, `porting_order_id` and 3 more fields.

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
        """Delete an entry for numbers that are not ported.

        `DELETE /porting_orders/{porting_order_id}/associated_phone_numbers/{id}`

        Args:
            id: Entry to delete, from `porting_orders.associated_phone_numbers.list`. UUID.
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.

        Returns:
            `PortingAssociatedPhoneNumber`, as `.data`: `id`, `action`, `country_code`,
            `phone_number_range`, `phone_number_type`, `porting_order_id` and 3 more fields.

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
        """List the numbers that are not ported: kept or disconnected.

        `GET /porting_orders/{porting_order_id}/associated_phone_numbers`

        Args:
            porting_order_id: Porting order, from `porting_orders.create` or
                `porting_orders.list`. UUID.
            filter: Narrows the entries by number and by what becomes of it. Object with
                `action`, `phone_number`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by its `value`: `created_at` or `-created_at`, in some
                lists also others. Object with `value`.

        Returns:
            A page of `PortingAssociatedPhoneNumber` rows (`id`, `action`, `country_code`,
            `phone_number_range`, `phone_number_type`, `porting_order_id` and 3 more fields);
            iterating goes on through all pages.

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
