"""`client.legacy.reporting.batch_detail_records.voice`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.legacy import CdrDetailReport, CdrDetailReportList, CdrReportFields

__all__ = ["Voice"]

_CREATE = Operation(
    "POST",
    "/legacy/reporting/batch_detail_records/voice",
    Data[CdrDetailReport],
    nested=lambda: {"filters": Sequence[models.DetailReportFilterParam]},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/legacy/reporting/batch_detail_records/voice/{id}",
    Data[CdrDetailReport],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET", "/legacy/reporting/batch_detail_records/voice", CdrDetailReportList, replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/voice/{id}",
    Data[CdrDetailReport],
    replay=Replay.SAFE,
)
_RETRIEVE_FIELDS = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/voice/fields",
    CdrReportFields,
    replay=Replay.SAFE,
)


class Voice(Resource):
    """Files with the detail records of calls (CDRs).

    Guide: `docs/billing.md`.
    """

    async def create(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        call_types: Sequence[int] | Unset = UNSET,
        connections: Sequence[int] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        filters: Sequence[models.DetailReportFilterParam | Model] | Unset = UNSET,
        include_all_metadata: bool | Unset = UNSET,
        managed_accounts: Sequence[str] | Unset = UNSET,
        record_types: Sequence[int] | Unset = UNSET,
        report_name: str | Unset = UNSET,
        select_all_managed_accounts: bool | Unset = UNSET,
        source: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CdrDetailReport]:
        """Start a report of all calls of a period, filtered by number, connection or outcome.

        `POST /legacy/reporting/batch_detail_records/voice`

        Args:
            end_time: End of the period, RFC 3339 with offset.
            start_time: Start of the period, RFC 3339 with offset.
            call_types: Directions of calls in the report: 1 inbound, 2 outbound; both if left
                out.
            connections: SIP connections or applications whose traffic is counted, by their
                numeric IDs from `connections.list`; all of them if left out.
            fields: Columns the report should have, from
                `legacy.reporting.batch_detail_records.voice.retrieve_fields`; the usual ones if
                left out.
            filters: Conditions on numbers, tags or billing group; each entry combines its own
                by `filter_type`. List of objects with `billing_group`, `cld`, `cld_filter`, `cli`,
                `cli_filter`, `filter_type`, `tags_list`.
            include_all_metadata: Whether every known detail about each call is added, rather
                than the chosen `fields` only.
            managed_accounts: Managed accounts whose traffic the report includes, by their IDs
                from `managed_accounts.list`; without them only your own. List of UUIDs.
            record_types: Calls to list by their state: 1 complete, 2 incomplete, 3 with errors;
                all if left out.
            report_name: Name of the report, part of the file's name, so that you recognize it
                among others.
            select_all_managed_accounts: `true` covers all of your managed accounts without
                naming each in `managed_accounts`.
            source: Which calls: `calls` (SIP trunking, the default), `call-control`, `fax-api`
                or `webrtc`.
            timezone: Time zone by its IANA name (`America/Chicago`) in which the report states
                times.

        Returns:
            `CdrDetailReport`, as `.data`: `id`, `status`, `call_types`, `connections`, `end_time`,
            `filters` and 11 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "end_time": end_time,
                "start_time": start_time,
                "call_types": call_types,
                "connections": connections,
                "fields": fields,
                "filters": filters,
                "include_all_metadata": include_all_metadata,
                "managed_accounts": managed_accounts,
                "record_types": record_types,
                "report_name": report_name,
                "select_all_managed_accounts": select_all_managed_accounts,
                "source": source,
                "timezone": timezone,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[CdrDetailReport]:
        """Delete a call report and its file.

        `DELETE /legacy/reporting/batch_detail_records/voice/{id}`

        Args:
            id: Call report to delete, from `legacy.reporting.batch_detail_records.voice.list`.
                UUID.

        Returns:
            `CdrDetailReport`, as `.data`: `id`, `status`, `call_types`, `connections`, `end_time`,
            `filters` and 11 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> CdrDetailReportList:
        """List the requested reports of calls.

        `GET /legacy/reporting/batch_detail_records/voice`

        Returns:
            `CdrDetailReportList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[CdrDetailReport]:
        """Retrieve a call report: its status, and where to download it once complete.

        `GET /legacy/reporting/batch_detail_records/voice/{id}`

        Args:
            id: Call report, from `legacy.reporting.batch_detail_records.voice.create`; ask
                again until its status is 2. UUID.

        Returns:
            `CdrDetailReport`, as `.data`: `id`, `status`, `call_types`, `connections`, `end_time`,
            `filters` and 11 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_fields(self, **options: Unpack[RequestOptions]) -> CdrReportFields:
        """List the fields a call report can have, by group.

        `GET /legacy/reporting/batch_detail_records/voice/fields`

        Returns:
            `CdrReportFields`: `billing`, `interaction_data`, `number_information` and
            `telephony_data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_FIELDS, options=options)
