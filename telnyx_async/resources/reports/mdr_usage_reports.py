"""`client.reports.mdr_usage_reports`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.reports import MdrUsageReport

__all__ = ["MdrUsageReports"]

_CREATE = Operation("POST", "/reports/mdr_usage_reports", Data[MdrUsageReport], body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/reports/mdr_usage_reports/{id}", Data[MdrUsageReport], replay=Replay.SAFE
)
_FETCH_SYNC = Operation(
    "GET", "/reports/mdr_usage_reports/sync", Data[MdrUsageReport], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/reports/mdr_usage_reports",
    MdrUsageReport,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/reports/mdr_usage_reports/{id}", Data[MdrUsageReport], replay=Replay.SAFE
)


class MdrUsageReports(Resource):
    """MDR usage reports."""

    async def create(
        self,
        *,
        aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"],
        end_date: datetime | str,
        start_date: datetime | str,
        profiles: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MdrUsageReport]:
        """Create an MDR usage report.

        `POST /reports/mdr_usage_reports`

        Args:
            aggregation_type: `"NO_AGGREGATION"`, `"PROFILE"` or `"TAGS"`.
            end_date: ISO 8601 date-time.
            start_date: ISO 8601 date-time.
            profiles: String.

        Returns:
            `MdrUsageReport`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "aggregation_type": aggregation_type,
                "end_date": end_date,
                "start_date": start_date,
                "profiles": profiles,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[MdrUsageReport]:
        """Delete an MDR usage report.

        `DELETE /reports/mdr_usage_reports/{id}`

        Args:
            id: UUID.

        Returns:
            `MdrUsageReport`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def fetch_sync(
        self,
        *,
        aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"],
        end_date: datetime | str | Unset = UNSET,
        profiles: Sequence[str] | Unset = UNSET,
        start_date: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MdrUsageReport]:
        """Create an MDR usage report and wait for it.

        `GET /reports/mdr_usage_reports/sync`

        Args:
            aggregation_type: `"NO_AGGREGATION"`, `"PROFILE"` or `"TAGS"`.
            end_date: ISO 8601 date-time.
            profiles: List of strings.
            start_date: ISO 8601 date-time.

        Returns:
            `MdrUsageReport`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _FETCH_SYNC,
            query={
                "aggregation_type": aggregation_type,
                "end_date": end_date,
                "profiles": profiles,
                "start_date": start_date,
            },
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MdrUsageReport]:
        """List MDR usage reports.

        `GET /reports/mdr_usage_reports`

        Args:
            page_number: Integer; `1` by default.
            page_size: Integer; `20` by default.

        Returns:
            Pages of `MdrUsageReport`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MdrUsageReport]:
        """Retrieve an MDR usage report.

        `GET /reports/mdr_usage_reports/{id}`

        Args:
            id: UUID.

        Returns:
            `MdrUsageReport`, as `.data`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
