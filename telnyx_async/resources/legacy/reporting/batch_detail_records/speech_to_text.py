"""`client.legacy.reporting.batch_detail_records.speech_to_text`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.legacy import SttDetailReport

__all__ = ["SpeechToText"]

_CREATE = Operation(
    "POST",
    "/legacy/reporting/batch_detail_records/speech_to_text",
    Data[SttDetailReport],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    Data[SttDetailReport],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/speech_to_text",
    Data[list[SttDetailReport]],
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    Data[SttDetailReport],
    replay=Replay.SAFE,
)


class SpeechToText(Resource):
    """Speech to text batch detail records."""

    async def create(
        self,
        *,
        end_date: datetime | str,
        start_date: datetime | str,
        **options: Unpack[RequestOptions],
    ) -> Data[SttDetailReport]:
        """Create a speech to text batch detail record.

        `POST /legacy/reporting/batch_detail_records/speech_to_text`

        Args:
            end_date: ISO 8601 date-time.
            start_date: ISO 8601 date-time.

        Returns:
            `SttDetailReport`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"end_date": end_date, "start_date": start_date}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[SttDetailReport]:
        """Delete a speech to text batch detail record.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: UUID.

        Returns:
            `SttDetailReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[SttDetailReport]]:
        """List speech to text batch detail records.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Returns:
            `list[SttDetailReport]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[SttDetailReport]:
        """Retrieve a speech to text batch detail record.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: UUID.

        Returns:
            `SttDetailReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
