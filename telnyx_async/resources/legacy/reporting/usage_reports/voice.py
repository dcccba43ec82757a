"""`client.legacy.reporting.usage_reports.voice`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.legacy import LegacyCdrUsageReport

__all__ = ["Voice"]

_CREATE = Operation(
    "POST", "/legacy/reporting/usage_reports/voice", Data[LegacyCdrUsageReport], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE",
    "/legacy/reporting/usage_reports/voice/{id}",
    Data[LegacyCdrUsageReport],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/legacy/reporting/usage_reports/voice",
    LegacyCdrUsageReport,
    replay=Replay.SAFE,
    page=PageStyle(
        param="page", current="meta.page_number", total="meta.total_pages", size_param="per_page"
    ),
)
_RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/usage_reports/voice/{id}",
    Data[LegacyCdrUsageReport],
    replay=Replay.SAFE,
)


class Voice(Resource):
    """Voice usage reports."""

    async def create(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        aggregation_type: int | Unset = UNSET,
        connections: Sequence[int] | Unset = UNSET,
        managed_accounts: Sequence[str] | Unset = UNSET,
        product_breakdown: int | Unset = UNSET,
        select_all_managed_accounts: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[LegacyCdrUsageReport]:
        """Create a voice usage report.

        `POST /legacy/reporting/usage_reports/voice`

        Args:
            end_time: ISO 8601 date-time.
            start_time: ISO 8601 date-time.
            aggregation_type: Integer.
            connections: List of integers.
            managed_accounts: List of UUIDs.
            product_breakdown: Integer.
            select_all_managed_accounts: True or false.

        Returns:
            `LegacyCdrUsageReport`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "end_time": end_time,
                "start_time": start_time,
                "aggregation_type": aggregation_type,
                "connections": connections,
                "managed_accounts": managed_accounts,
                "product_breakdown": product_breakdown,
                "select_all_managed_accounts": select_all_managed_accounts,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LegacyCdrUsageReport]:
        """Delete a voice usage report.

        `DELETE /legacy/reporting/usage_reports/voice/{id}`

        Args:
            id: UUID.

        Returns:
            `LegacyCdrUsageReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[LegacyCdrUsageReport]:
        """List voice usage reports.

        `GET /legacy/reporting/usage_reports/voice`

        Args:
            page: Integer, at least 1; `1` by default.
            per_page: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `LegacyCdrUsageReport`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(_LIST, query={"page": page, "per_page": per_page}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LegacyCdrUsageReport]:
        """Retrieve a voice usage report.

        `GET /legacy/reporting/usage_reports/voice/{id}`

        Args:
            id: UUID.

        Returns:
            `LegacyCdrUsageReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
