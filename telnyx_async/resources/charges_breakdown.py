"""`client.charges_breakdown`."""

from __future__ import annotations

from datetime import date
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.charges_breakdown import ChargesBreakdown as ChargesBreakdownModel

__all__ = ["ChargesBreakdown"]

_RETRIEVE = Operation("GET", "/charges_breakdown", Data[ChargesBreakdownModel], replay=Replay.SAFE)


class ChargesBreakdown(Resource):
    """Charges breakdown."""

    async def retrieve(
        self,
        *,
        start_date: date | str,
        end_date: date | str | Unset = UNSET,
        format: Literal["json", "csv"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ChargesBreakdownModel]:
        """Retrieve the charges breakdown.

        `GET /charges_breakdown`

        Args:
            start_date: ISO 8601 date.
            end_date: ISO 8601 date.
            format: `"json"` or `"csv"`; `"json"` by default.

        Returns:
            `ChargesBreakdownModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            query={"start_date": start_date, "end_date": end_date, "format": format},
            options=options,
        )
