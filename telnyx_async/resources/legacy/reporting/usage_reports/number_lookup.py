"""`client.legacy.reporting.usage_reports.number_lookup`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.legacy import TelcoDataUsageReport

__all__ = ["NumberLookup"]

_CREATE = Operation(
    "POST",
    "/legacy/reporting/usage_reports/number_lookup",
    Data[TelcoDataUsageReport],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/legacy/reporting/usage_reports/number_lookup/{id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/legacy/reporting/usage_reports/number_lookup",
    TelcoDataUsageReport,
    replay=Replay.SAFE,
    page=PageStyle(
        param="page", current="meta.page_number", total="meta.total_pages", size_param="per_page"
    ),
)
_RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/usage_reports/number_lookup/{id}",
    Data[TelcoDataUsageReport],
    replay=Replay.SAFE,
)


class NumberLookup(Resource):
    """Usage figures of number lookups, made in the background.

    Guide: `docs/billing.md`.
    """

    async def create(
        self,
        *,
        aggregation_type: Literal["ALL", "BY_ORGANIZATION_MEMBER"] | Unset = UNSET,
        end_date: date | str | Unset = UNSET,
        managed_accounts: Sequence[str] | Unset = UNSET,
        start_date: date | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TelcoDataUsageReport]:
        """Start a count of number lookups and their costs, in total or by user.

        `POST /legacy/reporting/usage_reports/number_lookup`

        Args:
            aggregation_type: `ALL` gives one total; `BY_ORGANIZATION_MEMBER` gives a separate
                figure for each user of the organization.
            end_date: Last day of the lookups to count, `YYYY-MM-DD` in UTC.
            managed_accounts: Managed accounts whose lookups are counted too, by their IDs from
                `managed_accounts.list`.
            start_date: First day of the lookups to count, `YYYY-MM-DD` in UTC.

        Returns:
            `TelcoDataUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `end_date`, `managed_accounts` and 5 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "aggregationType": aggregation_type,
                "endDate": end_date,
                "managedAccounts": managed_accounts,
                "startDate": start_date,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a usage report about number lookups.

        `DELETE /legacy/reporting/usage_reports/number_lookup/{id}`

        Args:
            id: Number lookup usage report to delete, from
                `legacy.reporting.usage_reports.number_lookup.list`.

        Returns:
            Nothing.

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
    ) -> AsyncPaginator[TelcoDataUsageReport]:
        """List the usage reports about number lookups, page by page.

        `GET /legacy/reporting/usage_reports/number_lookup`

        Args:
            page: Number of the page of reports, counting from 1.
            per_page: Reports per page; the counterpart of `page`.

        Returns:
            A page of `TelcoDataUsageReport` rows (`id`, `status`, `result`, `aggregation_type`,
            `end_date`, `managed_accounts` and 5 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return self._page(_LIST, query={"page": page, "per_page": per_page}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[TelcoDataUsageReport]:
        """Retrieve a usage report about number lookups: its status and figures.

        `GET /legacy/reporting/usage_reports/number_lookup/{id}`

        Args:
            id: Number lookup usage report, from
                `legacy.reporting.usage_reports.number_lookup.create`.

        Returns:
            `TelcoDataUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `end_date`, `managed_accounts` and 5 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
