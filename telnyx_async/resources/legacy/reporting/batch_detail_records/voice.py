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
    """Voice batch detail records."""

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
        """Create a voice batch detail record.

        `POST /legacy/reporting/batch_detail_records/voice`

        Args:
            end_time: ISO 8601 date-time.
            start_time: ISO 8601 date-time.
            call_types: List of integers.
            connections: List of integers.
            fields: List of strings.
            filters: List of objects with `billing_group`, `cld`, `cld_filter`, `cli`,
                `cli_filter`, `filter_type`, `tags_list`.
            include_all_metadata: True or false.
            managed_accounts: List of UUIDs.
            record_types: List of integers.
            report_name: String.
            select_all_managed_accounts: True or false.
            source: String.
            timezone: String.

        Returns:
            `CdrDetailReport`, as `.data`.

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
        """Delete a voice batch detail record.

        `DELETE /legacy/reporting/batch_detail_records/voice/{id}`

        Args:
            id: UUID.

        Returns:
            `CdrDetailReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> CdrDetailReportList:
        """List voice batch detail records.

        `GET /legacy/reporting/batch_detail_records/voice`

        Returns:
            `CdrDetailReportList`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[CdrDetailReport]:
        """Retrieve a voice batch detail record.

        `GET /legacy/reporting/batch_detail_records/voice/{id}`

        Args:
            id: UUID.

        Returns:
            `CdrDetailReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_fields(self, **options: Unpack[RequestOptions]) -> CdrReportFields:
        """Retrieve the fields.

        `GET /legacy/reporting/batch_detail_records/voice/fields`

        Returns:
            `CdrReportFields`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_FIELDS, options=options)
