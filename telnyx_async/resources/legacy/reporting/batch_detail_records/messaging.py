"""`client.legacy.reporting.batch_detail_records.messaging`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.legacy import MdrDetailReport, MdrDetailReportList

__all__ = ["Messaging"]

_CREATE = Operation(
    "POST",
    "/legacy/reporting/batch_detail_records/messaging",
    Data[MdrDetailReport],
    nested=lambda: {"filters": Sequence[models.DetailReportFilterParam]},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/legacy/reporting/batch_detail_records/messaging/{id}",
    Data[MdrDetailReport],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/messaging",
    MdrDetailReportList,
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/messaging/{id}",
    Data[MdrDetailReport],
    replay=Replay.SAFE,
)


class Messaging(Resource):
    """Files with the detail records of messages (MDRs).

    Guide: `docs/billing.md`.
    """

    async def create(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        connections: Sequence[int] | Unset = UNSET,
        directions: Sequence[int] | Unset = UNSET,
        filters: Sequence[models.DetailReportFilterParam | Model] | Unset = UNSET,
        include_message_body: bool | Unset = UNSET,
        managed_accounts: Sequence[str] | Unset = UNSET,
        profiles: Sequence[str] | Unset = UNSET,
        record_types: Sequence[int] | Unset = UNSET,
        report_name: str | Unset = UNSET,
        select_all_managed_accounts: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MdrDetailReport]:
        """Start a report of all messages of a period, filtered by number, profile or outcome.

        `POST /legacy/reporting/batch_detail_records/messaging`

        Args:
            end_time: End of the period, RFC 3339 with offset; messages of the last four hours
                may be missing, as their delivery is not confirmed yet.
            start_time: Start of the period, RFC 3339 with offset.
            connections: SIP connections or applications whose traffic is counted, by their
                numeric IDs from `connections.list`; all of them if left out.
            directions: Directions of messages to list: 1 inbound, 2 outbound; both if left out.
            filters: Conditions on numbers, tags or billing group; each entry combines its own
                by `filter_type`. List of objects with `billing_group`, `cld`, `cld_filter`, `cli`,
                `cli_filter`, `filter_type`, `tags_list`.
            include_message_body: Whether the text of each message is part of the report; leave
                it off unless you may store message contents.
            managed_accounts: Managed accounts whose traffic the report includes, by their IDs
                from `managed_accounts.list`; without them only your own. List of UUIDs.
            profiles: Messaging profiles the report is limited to, by their IDs from
                `messaging_profiles.list`; all of them if left out. List of UUIDs.
            record_types: Messages to list by their state: 1 complete, 2 incomplete, 3 with
                errors; all if left out.
            report_name: Name of the report, part of the file's name, so that you recognize it
                among others.
            select_all_managed_accounts: `true` covers all of your managed accounts without
                naming each in `managed_accounts`.
            timezone: Time zone by its IANA name (`America/Chicago`) in which the report states
                times.

        Returns:
            `MdrDetailReport`, as `.data`: `id`, `status`, `connections`, `directions`, `end_date`,
            `filters` and 8 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "end_time": end_time,
                "start_time": start_time,
                "connections": connections,
                "directions": directions,
                "filters": filters,
                "include_message_body": include_message_body,
                "managed_accounts": managed_accounts,
                "profiles": profiles,
                "record_types": record_types,
                "report_name": report_name,
                "select_all_managed_accounts": select_all_managed_accounts,
                "timezone": timezone,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[MdrDetailReport]:
        """Delete a message report and its file.

        `DELETE /legacy/reporting/batch_detail_records/messaging/{id}`

        Args:
            id: Messaging report to delete, from
                `legacy.reporting.batch_detail_records.messaging.list`. UUID.

        Returns:
            `MdrDetailReport`, as `.data`: `id`, `status`, `connections`, `directions`, `end_date`,
            `filters` and 8 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> MdrDetailReportList:
        """List the requested reports of messages.

        `GET /legacy/reporting/batch_detail_records/messaging`

        Returns:
            `MdrDetailReportList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MdrDetailReport]:
        """Retrieve a message report: its status, and where to download it once complete.

        `GET /legacy/reporting/batch_detail_records/messaging/{id}`

        Args:
            id: Messaging report, from `legacy.reporting.batch_detail_records.messaging.create`;
                ask again until it is `COMPLETE`. UUID.

        Returns:
            `MdrDetailReport`, as `.data`: `id`, `status`, `connections`, `directions`, `end_date`,
            `filters` and 8 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
