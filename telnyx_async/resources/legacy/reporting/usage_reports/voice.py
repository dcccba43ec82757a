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
    """Usage figures of calls, made in the background.

    Guide: `docs/billing.md`.
    """

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
        """Start a count of calls and their costs, in total or by connection, tag or billing group.

        `POST /legacy/reporting/usage_reports/voice`

        Args:
            end_time: End of the period whose calls are counted, RFC 3339 with offset.
            start_time: Start of the period whose calls are counted, RFC 3339 with offset.
            aggregation_type: How calls are added up: 0 in one total, 1 per connection, 2 per
                tag, 3 per billing group.
            connections: SIP connections or applications whose traffic is counted, by their
                numeric IDs from `connections.list`; all of them if left out.
            managed_accounts: Managed accounts whose traffic the report includes, by their IDs
                from `managed_accounts.list`; without them only your own. List of UUIDs.
            product_breakdown: How calls are split: 0 not at all, 1 local against toll-free
                numbers, 2 by country, 3 by both.
            select_all_managed_accounts: `true` covers all of your managed accounts without
                naming each in `managed_accounts`.

        Returns:
            `LegacyCdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields.

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
        """Delete a usage report about calls.

        `DELETE /legacy/reporting/usage_reports/voice/{id}`

        Args:
            id: Call usage report to delete, from `legacy.reporting.usage_reports.voice.list`.
                UUID.

        Returns:
            `LegacyCdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields.

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
        """List the usage reports about calls, page by page.

        `GET /legacy/reporting/usage_reports/voice`

        Args:
            page: Number of the page of reports, counting from 1. At least 1; default `1`.
            per_page: Reports per page; the counterpart of `page`. 1 to 250; default `20`.

        Returns:
            A page of `LegacyCdrUsageReport` rows (`id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(_LIST, query={"page": page, "per_page": per_page}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LegacyCdrUsageReport]:
        """Retrieve a usage report about calls: its status and figures.

        `GET /legacy/reporting/usage_reports/voice/{id}`

        Args:
            id: Call usage report, from `legacy.reporting.usage_reports.voice.create`. UUID.

        Returns:
            `LegacyCdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
