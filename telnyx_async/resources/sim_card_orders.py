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
    """Orders of physical SIM cards.

    Guide: `docs/sim-cards.md`.
    """

    async def create(
        self, *, address_id: str, quantity: int, **options: Unpack[RequestOptions]
    ) -> Data[SimCardOrder]:
        """Order physical SIM cards, shipped to an address.

        `POST /sim_card_orders`

        Args:
            address_id: Address to ship to, from `user_addresses.create`.
            quantity: How many physical SIM cards to order; the price shows
                `sim_card_order_preview.preview`. At least 1.

        Returns:
            `SimCardOrder`, as `.data`: `id`, `status`, `cost`, `order_address`, `quantity`,
            `tracking_url` and 3 more fields.

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
        """List the orders of SIM cards, page by page.

        `GET /sim_card_orders`

        Args:
            filter: Narrows the orders by address, cost, quantity and time. Object with
                `address_administrative_area`, `address_country_code`, `address_extended_address`,
                `address_id`, `address_locality`, `address_postal_code`, `address_street_address`,
                `cost_amount` and 4 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `SimCardOrder` rows (`id`, `status`, `cost`, `order_address`, `quantity`,
            `tracking_url` and 3 more fields); iterating goes on through all pages.

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
        """Retrieve an order of SIM cards: status, cost, tracking.

        `GET /sim_card_orders/{id}`

        Args:
            id: SIM card order, from `sim_card_orders.create` or its list. UUID.

        Returns:
            `SimCardOrder`, as `.data`: `id`, `status`, `cost`, `order_address`, `quantity`,
            `tracking_url` and 3 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
