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
    """Number lookup."""

    async def retrieve(
        self,
        phone_number: str,
        *,
        type: Literal["carrier", "caller-name", "caller-identity", "enhanced-caller-name"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberLookupModel]:
        """Retrieve a number lookup.

        `GET /number_lookup/{phone_number}`

        Args:
            phone_number: String.
            type: `"carrier"`, `"caller-name"`, `"caller-identity"` or `"enhanced-caller-name"`.

        Returns:
            `NumberLookupModel`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"phone_number": phone_number}, query={"type": type}, options=options
        )
