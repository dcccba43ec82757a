"""`client.available_phone_numbers`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.available_phone_numbers import AvailablePhoneNumberList

__all__ = ["AvailablePhoneNumbers"]

_LIST = Operation(
    "GET",
    "/available_phone_numbers",
    AvailablePhoneNumberList,
    nested=lambda: {"filter": models.AvailablePhoneNumberFilter},
    replay=Replay.SAFE,
)


class AvailablePhoneNumbers(Resource):
    """Phone numbers for sale.

    Guide: `docs/numbers.md`.
    """

    async def list(
        self,
        *,
        filter: models.AvailablePhoneNumberFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AvailablePhoneNumberList:
        """Search for phone numbers to buy: by digits, location, type and features.

        `GET /available_phone_numbers`

        Numbers are not reserved by the search: order them with `number_orders.create`, or hold them
        with `number_reservations.create`.

        Args:
            filter: What the numbers should be like: digits, place, kind, features. Without any,
                numbers from everywhere come back. Object with `administrative_area`, `best_effort`,
                `country_code`, `exclude_held_numbers`, `features`, `limit`, `locality`,
                `national_destination_code` and 5 more.

        Returns:
            `AvailablePhoneNumberList`: `data`, `meta` and `metadata`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.available_phone_numbers.list(
                filter={"country_code": "US", "locality": "Chicago", "features": ["sms"]}
            )
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)
