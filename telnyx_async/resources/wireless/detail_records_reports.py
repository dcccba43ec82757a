"""`client.wireless.detail_records_reports`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.wireless import WdrReport

__all__ = ["DetailRecordsReports"]

_CREATE = Operation("POST", "/wireless/detail_records_reports", Data[WdrReport], body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/wireless/detail_records_reports/{id}", Data[WdrReport], replay=Replay.SAFE
)
_LIST = Operation(
    "GET", "/wireless/detail_records_reports", Data[list[WdrReport]], replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET", "/wireless/detail_records_reports/{id}", Data[WdrReport], replay=Replay.SAFE
)


class DetailRecordsReports(Resource):
    """Reports of single data sessions (wireless detail records)."""

    async def create(
        self,
        *,
        end_time: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WdrReport]:
        """Start a report of the data that SIM cards used in a period.

        `POST /wireless/detail_records_reports`

        Args:
            end_time: End of the period the report covers (RFC 3339).
            start_time: Start of the period the report covers (RFC 3339).

        Returns:
            `WdrReport`, as `.data`: `id`, `status`, `end_time`, `report_url`, `start_time` and 3
            more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"end_time": end_time, "start_time": start_time}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[WdrReport]:
        """Delete a report of data sessions.

        `DELETE /wireless/detail_records_reports/{id}`

        Args:
            id: Report, from `wireless.detail_records_reports.create` or its list. UUID.

        Returns:
            `WdrReport`, as `.data`: `id`, `status`, `end_time`, `report_url`, `start_time` and 3
            more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[WdrReport]]:
        """List the reports of data sessions.

        `GET /wireless/detail_records_reports`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            `list[WdrReport]`, as `.data`: `id`, `status`, `end_time`, `report_url`, `start_time`
            and 3 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WdrReport]:
        """Retrieve a report of data sessions: its status and download URL.

        `GET /wireless/detail_records_reports/{id}`

        Args:
            id: Report, from `wireless.detail_records_reports.create` or its list. UUID.

        Returns:
            `WdrReport`, as `.data`: `id`, `status`, `end_time`, `report_url`, `start_time` and 3
            more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
