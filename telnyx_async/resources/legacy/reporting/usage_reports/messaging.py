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
    """Usage figures of messages, made in the background.

    Guide: `docs/billing.md`.
    """

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
        """Start a count of messages and their costs, in total or by profile or tag.

        `POST /legacy/reporting/usage_reports/messaging`

        Args:
            aggregation_type: How messages are added up: 0 in one total, 1 per messaging
                profile, 2 per tag.
            end_time: End of the period whose messages are counted, RFC 3339 with offset.
            managed_accounts: Managed accounts whose traffic the report includes, by their IDs
                from `managed_accounts.list`; without them only your own. List of UUIDs.
            profiles: Messaging profiles the report is limited to, by their IDs from
                `messaging_profiles.list`; all of them if left out. List of UUIDs.
            select_all_managed_accounts: `true` covers all of your managed accounts without
                naming each in `managed_accounts`.
            start_time: Start of the period whose messages are counted, RFC 3339 with offset.

        Returns:
            `LegacyMdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields.

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
        """Delete a usage report about messages.

        `DELETE /legacy/reporting/usage_reports/messaging/{id}`

        Args:
            id: Messaging usage report to delete, from
                `legacy.reporting.usage_reports.messaging.list`. UUID.

        Returns:
            `LegacyMdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
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
    ) -> AsyncPaginator[LegacyMdrUsageReport]:
        """List the usage reports about messages, page by page.

        `GET /legacy/reporting/usage_reports/messaging`

        Args:
            page: Number of the page of reports, counting from 1. At least 1; default `1`.
            per_page: Reports per page; the counterpart of `page`. 1 to 250; default `20`.

        Returns:
            A page of `LegacyMdrUsageReport` rows (`id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(_LIST, query={"page": page, "per_page": per_page}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LegacyMdrUsageReport]:
        """Retrieve a usage report about messages: its status and figures.

        `GET /legacy/reporting/usage_reports/messaging/{id}`

        Args:
            id: Messaging usage report, from `legacy.reporting.usage_reports.messaging.create`.
                UUID.

        Returns:
            `LegacyMdrUsageReport`, as `.data`: `id`, `status`, `result`, `aggregation_type`,
            `connections`, `end_time` and 6 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
