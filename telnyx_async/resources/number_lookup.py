"""`client.number_lookup`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.number_lookup import NumberLookup as NumberLookupModel

__all__ = ["NumberLookup"]

_RETRIEVE = Operation(
    "GET", "/number_lookup/{phone_number}", Data[NumberLookupModel], replay=Replay.SAFE
)


class NumberLookup(Resource):
    """Look up a phone number: carrier, line type, name of the owner.

    Guide: `docs/numbers.md`.
    """

    async def retrieve(
        self,
        phone_number: str,
        *,
        type: Literal["carrier", "caller-name", "caller-identity", "enhanced-caller-name"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberLookupModel]:
        """Look up a phone number; each type of lookup is charged.

        `GET /number_lookup/{phone_number}`

        Args:
            phone_number: Number to look up, in E.164 format (`+13125550101`).
            type: What to look up, and to pay for: `carrier` the network, `caller-name` the CNAM
                entry, `enhanced-caller-name` and `caller-identity` more about the owner. May be
                repeated.

        Returns:
            `NumberLookupModel`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.number_lookup.retrieve("+13125550123", type="carrier")
        """
        return await self._call(
            _RETRIEVE, path={"phone_number": phone_number}, query={"type": type}, options=options
        )
