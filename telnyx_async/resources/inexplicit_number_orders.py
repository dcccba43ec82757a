"""`client.inexplicit_number_orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.inexplicit_number_orders import InexplicitNumberOrder

__all__ = ["InexplicitNumberOrders"]

_CREATE = Operation(
    "POST",
    "/inexplicit_number_orders",
    Data[InexplicitNumberOrder],
    nested=lambda: {"ordering_groups": Sequence[models.InexplicitNumberOrderOrderingGroupParam]},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/inexplicit_number_orders",
    InexplicitNumberOrder,
    replay=Replay.SAFE,
    page=PageStyle(
        param="page_number",
        current="meta.page_number",
        total="meta.total_pages",
        size_param="page_size",
    ),
)
_RETRIEVE = Operation(
    "GET", "/inexplicit_number_orders/{id}", Data[InexplicitNumberOrder], replay=Replay.SAFE
)


class InexplicitNumberOrders(Resource):
    """Number orders by description: a quantity of numbers of a type and area.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        *,
        ordering_groups: Sequence[models.InexplicitNumberOrderOrderingGroupParam | Model],
        billing_group_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InexplicitNumberOrder]:
        """Buy numbers by type, area and quantity, without searching for them first.

        `POST /inexplicit_number_orders`

        Args:
            ordering_groups: What to buy: one entry for each kind of number, with count and
                search criteria. List of objects with `count_requested`, `country_iso`,
                `phone_number_type`, `administrative_area`, `exclude_held_numbers`, `features`,
                `locality`, `national_destination_code` and 3 more.
            billing_group_id: Billing group that the number's costs are booked to, from
                `billing_groups.list`.
            connection_id: Connection or voice application to assign the bought numbers to.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            messaging_profile_id: Messaging profile to assign the bought numbers to.

        Returns:
            `InexplicitNumberOrder`, as `.data`: `id`, `billing_group_id`, `connection_id`,
            `customer_reference`, `messaging_profile_id`, `ordering_groups` and 2 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "ordering_groups": ordering_groups,
                "billing_group_id": billing_group_id,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "messaging_profile_id": messaging_profile_id,
            },
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InexplicitNumberOrder]:
        """List the orders by description, page by page.

        `GET /inexplicit_number_orders`

        Args:
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `InexplicitNumberOrder` rows (`id`, `billing_group_id`, `connection_id`,
            `customer_reference`, `messaging_profile_id`, `ordering_groups` and 2 more fields);
            iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page_number": page_number, "page_size": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[InexplicitNumberOrder]:
        """Retrieve an order by description: how many numbers each group has received.

        `GET /inexplicit_number_orders/{id}`

        Args:
            id: Order, from `inexplicit_number_orders.create`. UUID.

        Returns:
            `InexplicitNumberOrder`, as `.data`: `id`, `billing_group_id`, `connection_id`,
            `customer_reference`, `messaging_profile_id`, `ordering_groups` and 2 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
