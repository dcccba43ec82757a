"""`client.number_reservations`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.number_reservations import NumberReservation

if TYPE_CHECKING:
    from telnyx_async.resources.number_reservations.actions import Actions

__all__ = ["NumberReservations"]

_CREATE = Operation(
    "POST",
    "/number_reservations",
    Data[NumberReservation],
    nested=lambda: {"phone_numbers": Sequence[models.ReservedPhoneNumberParam]},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/number_reservations",
    NumberReservation,
    nested=lambda: {"filter": models.NumberReservationFilter},
    replay=Replay.SAFE,
    names={"filter": {"phone_numbers_phone_number": "phone_numbers.phone_number"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/number_reservations/{number_reservation_id}",
    Data[NumberReservation],
    replay=Replay.SAFE,
)


class NumberReservations(Resource):
    """Reservations of phone numbers: nobody else can buy them for 30 minutes.

    Sub-resources: `actions`. Guide: `docs/numbers.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Extend reservations of phone numbers."""
        from telnyx_async.resources.number_reservations.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        customer_reference: str | Unset = UNSET,
        phone_numbers: Sequence[models.ReservedPhoneNumberParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberReservation]:
        """Reserve phone numbers for 30 minutes before buying them.

        `POST /number_reservations`

        Args:
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            phone_numbers: Numbers to put on hold for 30 minutes; only those found with the
                filter `reservable` can be. List of objects with `phone_number`.

        Returns:
            `NumberReservation`, as `.data`: `id`, `status`, `errors`, `customer_reference`,
            `phone_numbers` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.number_reservations.create(phone_numbers=[{"phone_number": "+13125550100"}])
        """
        return await self._call(
            _CREATE,
            body={"customer_reference": customer_reference, "phone_numbers": phone_numbers},
            options=options,
        )

    def list(
        self,
        *,
        filter: models.NumberReservationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NumberReservation]:
        """List the reservations, page by page.

        `GET /number_reservations`

        Args:
            filter: Narrows the reservations by status, time, number and customer reference.
                Object with `created_at`, `customer_reference`, `phone_numbers_phone_number`,
                `status`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.

        Returns:
            A page of `NumberReservation` rows (`id`, `status`, `errors`, `customer_reference`,
            `phone_numbers` and 3 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, number_reservation_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberReservation]:
        """Retrieve a reservation: which numbers it holds, and until when.

        `GET /number_reservations/{number_reservation_id}`

        Args:
            number_reservation_id: Reservation, from `number_reservations.create`.

        Returns:
            `NumberReservation`, as `.data`: `id`, `status`, `errors`, `customer_reference`,
            `phone_numbers` and 3 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"number_reservation_id": number_reservation_id}, options=options
        )
