"""`client.legacy.reporting.usage_reports.messaging`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.legacy import LegacyMdrUsageReport

__all__ = ["Messaging"]

_CREATE = Operation(
    "POST",
    "/legacy/reporting/usage_reports/messaging",
    Data[LegacyMdrUsageReport],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/legacy/reporting/usage_reports/messaging/{id}",
    Data[LegacyMdrUsageReport],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/legacy/reporting/usage_reports/messaging",
    LegacyMdrUsageReport,
    replay=Replay.SAFE,
    page=PageStyle(
        param="page", current="meta.page_number", total="meta.total_pages", size_param="per_page"
    ),
)
_RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/usage_reports/messaging/{id}",
    Data[LegacyMdrUsageReport],
    replay=Replay.SAFE,
)


class Messaging(Resource):
    """Messaging usage reports."""

    async def create(
        self,
        *,
        aggregation_type: int,
        end_time: datetime | str | Unset = UNSET,
        managed_accounts: Sequence[str] | Unset = UNSET,
        profiles: Sequence[str] | Unset = UNSET,
        select_all_managed_accounts: bool | Unset = UNSET,
        start_time: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[LegacyMdrUsageReport]:
        """Create a messaging usage report.

        `POST /legacy/reporting/usage_reports/messaging`

        Args:
            aggregation_type: Integer.
            end_time: ISO 8601 date-time.
            managed_accounts: List of UUIDs.
            profiles: List of UUIDs.
            select_all_managed_accounts: True or false.
            start_time: ISO 8601 date-time.

        Returns:
            `LegacyMdrUsageReport`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "aggregation_type": aggregation_type,
                "end_time": end_time,
                "managed_accounts": managed_accounts,
                "profiles": profiles,
                "select_all_managed_accounts": select_all_managed_accounts,
                "start_time": start_time,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LegacyMdrUsageReport]:
        """Delete a messaging usage report.

        `DELETE /legacy/reporting/usage_reports/messaging/{id}`

        Args:
            id: UUID.

        Returns:
            `LegacyMdrUsageReport`, as `.data`.

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
    ) -> AsyncPaginator[LegacyMdrUsageReport]:
        """List messaging usage reports.

        `GET /legacy/reporting/usage_reports/messaging`

        Args:
            page: Integer, at least 1; `1` by default.
            per_page: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `LegacyMdrUsageReport`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(_LIST, query={"page": page, "per_page": per_page}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LegacyMdrUsageReport]:
        """Retrieve a messaging usage report.

        `GET /legacy/reporting/usage_reports/messaging/{id}`

        Args:
            id: UUID.

        Returns:
            `LegacyMdrUsageReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
