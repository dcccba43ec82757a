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
    """Wireless detail records reports."""

    async def create(
        self,
        *,
        end_time: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WdrReport]:
        """Create a wireless detail records report.

        `POST /wireless/detail_records_reports`

        Args:
            end_time: String.
            start_time: String.

        Returns:
            `WdrReport`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"end_time": end_time, "start_time": start_time}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[WdrReport]:
        """Delete a wireless detail records report.

        `DELETE /wireless/detail_records_reports/{id}`

        Args:
            id: UUID.

        Returns:
            `WdrReport`, as `.data`.

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
        """List wireless detail records reports.

        `GET /wireless/detail_records_reports`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            `list[WdrReport]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[WdrReport]:
        """Retrieve a wireless detail records report.

        `GET /wireless/detail_records_reports/{id}`

        Args:
            id: UUID.

        Returns:
            `WdrReport`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
