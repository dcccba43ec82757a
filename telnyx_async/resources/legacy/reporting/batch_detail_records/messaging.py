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
    """Messaging batch detail records."""

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
        """Create a messaging batch detail record.

        `POST /legacy/reporting/batch_detail_records/messaging`

        Args:
            end_time: ISO 8601 date-time.
            start_time: ISO 8601 date-time.
            connections: List of integers.
            directions: List of integers.
            filters: List of objects with `billing_group`, `cld`, `cld_filter`, `cli`,
                `cli_filter`, `filter_type`, `tags_list`.
            include_message_body: True or false.
            managed_accounts: List of UUIDs.
            profiles: List of UUIDs.
            record_types: List of integers.
            report_name: String.
            select_all_managed_accounts: True or false.
            timezone: String.

        Returns:
            `MdrDetailReport`, as `.data`.

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
        """Delete a messaging batch detail record.

        `DELETE /legacy/reporting/batch_detail_records/messaging/{id}`

        Args:
            id: UUID.

        Returns:
            `MdrDetailReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> MdrDetailReportList:
        """List messaging batch detail records.

        `GET /legacy/reporting/batch_detail_records/messaging`

        Returns:
            `MdrDetailReportList`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MdrDetailReport]:
        """Retrieve a messaging batch detail record.

        `GET /legacy/reporting/batch_detail_records/messaging/{id}`

        Args:
            id: UUID.

        Returns:
            `MdrDetailReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
