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
    """Usage figures of messages, made in the background or while you wait.

    Guide: `docs/billing.md`.
    """

    async def create(
        self,
        *,
        aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"],
        end_date: datetime | str,
        start_date: datetime | str,
        profiles: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MdrUsageReport]:
        """Start a usage report about messages, in total or by profile or tag.

        `POST /reports/mdr_usage_reports`

        Args:
            aggregation_type: `NO_AGGREGATION` for one total, `PROFILE` per messaging profile,
                `TAGS` per tag.
            end_date: End of the period whose messages are counted, RFC 3339.
            start_date: Start of the period whose messages are counted, RFC 3339.
            profiles: Messaging profiles to count, by their IDs in one string; all if left out.

        Returns:
            `MdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_date` and 6 more fields.

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
        """Delete a usage report about messages for good.

        `DELETE /reports/mdr_usage_reports/{id}`

        Args:
            id: Messaging usage report to delete for good, from
                `reports.mdr_usage_reports.list`. UUID.

        Returns:
            `MdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_date` and 6 more fields.

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
            aggregation_type: `NO_AGGREGATION` for one total, `PROFILE` per messaging profile,
                `TAGS` per tag.
            end_date: End of the period whose messages are counted, inclusive, RFC 3339.
            profiles: Messaging profiles the report is limited to, by their IDs from
                `messaging_profiles.list`; all of them if left out.
            start_date: Start of the period whose messages are counted, inclusive, RFC 3339.

        Returns:
            `MdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_date` and 6 more fields.

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
        """List usage reports about messages, page by page.

        `GET /reports/mdr_usage_reports`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. Default `20`.

        Returns:
            A page of `MdrUsageReport` rows (`id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_date` and 6 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MdrUsageReport]:
        """Retrieve a usage report about messages: its status, and its figures once complete.

        `GET /reports/mdr_usage_reports/{id}`

        Args:
            id: Messaging usage report, from `reports.mdr_usage_reports.create`; ask again until
                its status is `COMPLETE`. UUID.

        Returns:
            `MdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_date` and 6 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
