"""`client.usage_reports`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from telnyx_async._model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.usage_reports import UsageReportGetOptionsResponseData

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator

__all__ = ["UsageReports"]

_GET_OPTIONS = Operation(
    "GET",
    "/usage_reports/options",
    Data[list[UsageReportGetOptionsResponseData]],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/usage_reports",
    dict[str, Any],
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class UsageReports(Resource):
    """Methods."""

    async def get_options(
        self,
        *,
        product: str | Unset = UNSET,
        authorization_bearer: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[UsageReportGetOptionsResponseData]]:
        """`GET /usage_reports/options`"""
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
        """`GET /usage_reports`"""
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
