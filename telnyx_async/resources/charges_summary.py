"""`client.charges_summary`."""

from __future__ import annotations

from datetime import date
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.charges_summary import ChargesSummary as ChargesSummaryModel

__all__ = ["ChargesSummary"]

_RETRIEVE = Operation("GET", "/charges_summary", Data[ChargesSummaryModel], replay=Replay.SAFE)


class ChargesSummary(Resource):
    """Monthly charges service by service.

    Guide: `docs/billing.md`.
    """

    async def retrieve(
        self, *, end_date: date | str, start_date: date | str, **options: Unpack[RequestOptions]
    ) -> Data[ChargesSummaryModel]:
        """Retrieve the charges of a period of up to 31 days: sums by service, corrections and totals.

        `GET /charges_summary`

        Args:
            end_date: Day after the period, `YYYY-MM-DD` (itself not counted), at most 31 days
                after `start_date`.
            start_date: First day of the period, `YYYY-MM-DD`.

        Returns:
            `ChargesSummaryModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, query={"end_date": end_date, "start_date": start_date}, options=options
        )
