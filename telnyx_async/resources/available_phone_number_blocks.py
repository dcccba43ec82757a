"""`client.available_phone_number_blocks`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.available_phone_number_blocks import AvailablePhoneNumberBlockList

__all__ = ["AvailablePhoneNumberBlocks"]

_LIST = Operation(
    "GET",
    "/available_phone_number_blocks",
    AvailablePhoneNumberBlockList,
    nested=lambda: {"filter": models.AvailablePhoneNumberBlockFilter},
    replay=Replay.SAFE,
)


class AvailablePhoneNumberBlocks(Resource):
    """Blocks of consecutive phone numbers for sale."""

    async def list(
        self,
        *,
        filter: models.AvailablePhoneNumberBlockFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AvailablePhoneNumberBlockList:
        """Search for blocks of consecutive numbers to buy with `number_block_orders.create`.

        `GET /available_phone_number_blocks`

        Args:
            filter: What the blocks should be like: country, city, area code and kind of number.
                Object with `country_code`, `locality`, `national_destination_code`,
                `phone_number_type`.

        Returns:
            `AvailablePhoneNumberBlockList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"filter": filter}, options=options)
