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
    """Number reservations."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.number_reservations.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        customer_reference: str | Unset = UNSET,
        phone_numbers: Sequence[models.ReservedPhoneNumberParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberReservation]:
        """Create a number reservation.

        `POST /number_reservations`

        Args:
            customer_reference: String.
            phone_numbers: List of objects with `phone_number`.

        Returns:
            `NumberReservation`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
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
        """List number reservations.

        `GET /number_reservations`

        Args:
            filter: Object with `created_at`, `customer_reference`,
                `phone_numbers_phone_number`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `NumberReservation`: await the first one, or iterate over all rows.

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
        """Retrieve a number reservation.

        `GET /number_reservations/{number_reservation_id}`

        Args:
            number_reservation_id: String.

        Returns:
            `NumberReservation`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"number_reservation_id": number_reservation_id}, options=options
        )
