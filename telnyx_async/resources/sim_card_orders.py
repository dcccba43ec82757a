"""`client.sim_card_orders`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.sim_card_orders import SimCardOrder

__all__ = ["SimCardOrders"]

_CREATE = Operation("POST", "/sim_card_orders", Data[SimCardOrder], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/sim_card_orders",
    SimCardOrder,
    nested=lambda: {"filter": models.SimCardOrderFilter},
    replay=Replay.SAFE,
    names={
        "filter": {
            "address_administrative_area": "address.administrative_area",
            "address_country_code": "address.country_code",
            "address_extended_address": "address.extended_address",
            "address_id": "address.id",
            "address_locality": "address.locality",
            "address_postal_code": "address.postal_code",
            "address_street_address": "address.street_address",
            "cost_amount": "cost.amount",
            "cost_currency": "cost.currency",
        }
    },
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/sim_card_orders/{id}", Data[SimCardOrder], replay=Replay.SAFE)


class SimCardOrders(Resource):
    """SIM card orders."""

    async def create(
        self, *, address_id: str, quantity: int, **options: Unpack[RequestOptions]
    ) -> Data[SimCardOrder]:
        """Create a SIM card order.

        `POST /sim_card_orders`

        Args:
            address_id: String.
            quantity: Integer, at least 1.

        Returns:
            `SimCardOrder`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"address_id": address_id, "quantity": quantity}, options=options
        )

    def list(
        self,
        *,
        filter: models.SimCardOrderFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SimCardOrder]:
        """List SIM card orders.

        `GET /sim_card_orders`

        Args:
            filter: Object with `address_administrative_area`, `address_country_code`,
                `address_extended_address`, `address_id`, `address_locality`, `address_postal_code`,
                `address_street_address`, `cost_amount` and 4 more.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `SimCardOrder`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[SimCardOrder]:
        """Retrieve a SIM card order.

        `GET /sim_card_orders/{id}`

        Args:
            id: UUID.

        Returns:
            `SimCardOrder`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
