"""`client.reports.cdr_usage_reports`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.reports import CdrUsageReport

__all__ = ["CdrUsageReports"]

_FETCH_SYNC = Operation(
    "GET", "/reports/cdr_usage_reports/sync", Data[CdrUsageReport], replay=Replay.SAFE
)


class CdrUsageReports(Resource):
    """Usage figures of calls, made while you wait.

    Guide: `docs/billing.md`.
    """

    async def fetch_sync(
        self,
        *,
        aggregation_type: Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"],
        product_breakdown: Literal[
            "NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"
        ],
        connections: Sequence[float] | Unset = UNSET,
        end_date: datetime | str | Unset = UNSET,
        start_date: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CdrUsageReport]:
        """Create a CDR usage report and wait for it.

        `GET /reports/cdr_usage_reports/sync`

        Args:
            aggregation_type: `NO_AGGREGATION` for one total, `CONNECTION` per connection, `TAG`
                per tag, `BILLING_GROUP` per billing group.
            product_breakdown: `NO_BREAKDOWN`, local against toll-free numbers
                (`DID_VS_TOLL_FREE`), per `COUNTRY`, or both. `"NO_BREAKDOWN"`,
                `"DID_VS_TOLL_FREE"`, `"COUNTRY"` or `"DID_VS_TOLL_FREE_PER_COUNTRY"`.
            connections: SIP connections or applications whose traffic is counted, by their
                numeric IDs from `connections.list`; all of them if left out.
            end_date: End of the period whose calls are counted, inclusive, RFC 3339.
            start_date: Start of the period whose calls are counted, inclusive, RFC 3339.

        Returns:
            `CdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _FETCH_SYNC,
            query={
                "aggregation_type": aggregation_type,
                "product_breakdown": product_breakdown,
                "connections": connections,
                "end_date": end_date,
                "start_date": start_date,
            },
            options=options,
        )
