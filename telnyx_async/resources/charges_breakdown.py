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
    """Monthly charges number by number.

    Guide: `docs/billing.md`.
    """

    async def retrieve(
        self,
        *,
        start_date: date | str,
        end_date: date | str | Unset = UNSET,
        format: Literal["json", "csv"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ChargesBreakdownModel]:
        """Retrieve what each phone number costs in a period of up to 31 days, as JSON or CSV.

        `GET /charges_breakdown`

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            end_date: Day after the period, `YYYY-MM-DD` (itself not counted), at most 31 days
                later; a month after `start_date` if left out.
            format: `json` for objects, `csv` for a table. Default `"json"`.

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
