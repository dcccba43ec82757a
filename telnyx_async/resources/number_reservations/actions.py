"""`client.number_reservations.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.number_reservations import NumberReservation

__all__ = ["Actions"]

_EXTEND = Operation(
    "POST", "/number_reservations/{number_reservation_id}/actions/extend", Data[NumberReservation]
)


class Actions(Resource):
    """Extend reservations of phone numbers.

    Guide: `docs/numbers.md`.
    """

    async def extend(
        self, number_reservation_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberReservation]:
        """Extend a reservation: all its numbers stay reserved for longer.

        `POST /number_reservations/{number_reservation_id}/actions/extend`

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
            _EXTEND, path={"number_reservation_id": number_reservation_id}, options=options
        )
