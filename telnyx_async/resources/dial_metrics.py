"""`client.dial_metrics`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.dial_metrics import DialMetric

__all__ = ["DialMetrics"]

_LIST = Operation(
    "GET",
    "/dial_metrics",
    DialMetric,
    replay=Replay.SAFE,
    page=PageStyle(param="page[after]", cursor="meta.cursors.after", size_param="page[limit]"),
)


class DialMetrics(Resource):
    """Dial metrics."""

    def list(
        self,
        *,
        end_time: datetime | str,
        granularity: Literal["second", "minute", "hour"],
        start_time: datetime | str,
        page_after: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        sort: Literal["-start_time", "start_time"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DialMetric]:
        """List dial metrics.

        `GET /dial_metrics`

        Args:
            end_time: ISO 8601 date-time.
            granularity: `"second"`, `"minute"` or `"hour"`.
            start_time: ISO 8601 date-time.
            page_after: String.
            page_limit: Integer.
            sort: `"-start_time"` or `"start_time"`.

        Returns:
            Pages of `DialMetric`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "end_time": end_time,
                "granularity": granularity,
                "start_time": start_time,
                "page[after]": page_after,
                "page[limit]": page_limit,
                "sort": sort,
            },
            options=options,
        )
