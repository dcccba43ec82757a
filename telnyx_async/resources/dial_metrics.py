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
    """Dials per second of your account, against its limit."""

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
        """List dials per second, accepted and rejected, by region and time (in development).

        `GET /dial_metrics`

        Counts outgoing calls by `calls.dial` and TeXML in windows of five seconds, complete about
        15 seconds later; a window without calls is missing. Limits hold per region, so regions are
        not summed. May change.

        Args:
            end_time: End of the range, exclusive (RFC 3339); must be later than `start_time`.
            granularity: Length of a bucket: `second` means 5 seconds (kept 48 hours); `minute`
                and `hour` are kept 30 days.
            start_time: Beginning of the range, inclusive (RFC 3339); moved forward if older
                than the granularity is kept.
            page_after: Cursor from `meta.cursors.after` of the page before; pass it on as it
                is.
            page_limit: Maximum number of buckets per page, up to 10,000; larger values are
                lowered.
            sort: `-start_time` lists the newest buckets first, `start_time` the oldest.

        Returns:
            A page of `DialMetric` rows (`average_dps`, `dials`, `dps_limit`, `end_time`,
            `peak_dps`, `region` and 2 more fields); iterating goes on through all pages.

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
