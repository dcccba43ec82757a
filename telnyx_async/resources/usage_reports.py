"""`client.usage_reports`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.usage_reports import UsageReportOptions

__all__ = ["UsageReports"]

_GET_OPTIONS = Operation(
    "GET", "/usage_reports/options", Data[list[UsageReportOptions]], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/usage_reports",
    dict[str, Any],
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class UsageReports(Resource):
    """Usage reports."""

    async def get_options(
        self,
        *,
        product: str | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UsageReportOptions]]:
        """Retrieve the options.

        `GET /usage_reports/options`

        Args:
            product: String.
            authorization_bearer: String.

        Returns:
            `list[UsageReportOptions]`, as `.data`.

        Raises:
            `BadRequestError` (400), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GET_OPTIONS,
            query={"product": product},
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )

    def list(
        self,
        *,
        dimensions: Sequence[str],
        metrics: Sequence[str],
        product: str,
        date_range: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        format: Literal["csv", "json"] | Unset = UNSET,
        managed_accounts: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[str] | Unset = UNSET,
        start_date: str | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[dict[str, Any]]:
        """List usage reports.

        `GET /usage_reports`

        Args:
            dimensions: List of strings.
            metrics: List of strings.
            product: String.
            date_range: String.
            end_date: String.
            filter: String.
            format: `"csv"` or `"json"`.
            managed_accounts: True or false.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, at most 5,000; `20` by default.
            sort: List of strings.
            start_date: String.
            authorization_bearer: String.

        Returns:
            Pages of `dict[str, Any]`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "dimensions": dimensions,
                "metrics": metrics,
                "product": product,
                "date_range": date_range,
                "end_date": end_date,
                "filter": filter,
                "format": format,
                "managed_accounts": managed_accounts,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
                "start_date": start_date,
            },
            headers={"authorization_bearer": authorization_bearer},
            options=options,
        )
