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
    """Inexplicit number orders."""

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
        """Create an inexplicit number order.

        `POST /inexplicit_number_orders`

        Args:
            ordering_groups: List of objects with `count_requested`, `country_iso`,
                `phone_number_type`, `administrative_area`, `exclude_held_numbers`, `features`,
                `locality`, `national_destination_code` and 3 more.
            billing_group_id: String.
            connection_id: String.
            customer_reference: String.
            messaging_profile_id: String.

        Returns:
            `InexplicitNumberOrder`, as `.data`.

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
        """List inexplicit number orders.

        `GET /inexplicit_number_orders`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `InexplicitNumberOrder`: await the first one, or iterate over all rows.

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
        """Retrieve an inexplicit number order.

        `GET /inexplicit_number_orders/{id}`

        Args:
            id: UUID.

        Returns:
            `InexplicitNumberOrder`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
