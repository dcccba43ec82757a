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
    """Files with the detail records of transcriptions.

    Guide: `docs/billing.md`.
    """

    async def create(
        self,
        *,
        end_date: datetime | str,
        start_date: datetime | str,
        **options: Unpack[RequestOptions],
    ) -> Data[SttDetailReport]:
        """Start a report of all transcriptions of a period of up to a month.

        `POST /legacy/reporting/batch_detail_records/speech_to_text`

        Args:
            end_date: End of the period, RFC 3339 with offset, at most a month after
                `start_date`.
            start_date: Start of the period, RFC 3339 with offset.

        Returns:
            `SttDetailReport`, as `.data`: `id`, `status`, `download_link`, `end_date`, `start_date`
            and 2 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"end_date": end_date, "start_date": start_date}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[SttDetailReport]:
        """Delete a transcription report and its file.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: Transcription report to delete, by the `id` its `list` shows. UUID.

        Returns:
            `SttDetailReport`, as `.data`: `id`, `status`, `download_link`, `end_date`, `start_date`
            and 2 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[SttDetailReport]]:
        """List the requested reports of transcriptions.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Returns:
            `list[SttDetailReport]`, as `.data`: `id`, `status`, `download_link`, `end_date`,
            `start_date` and 2 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `APIStatusError` (500) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[SttDetailReport]:
        """Retrieve a transcription report: its status, and where to download it once complete.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: Transcription report, by the `id` its `create` returned; ask again until it is
                `COMPLETE`. UUID.

        Returns:
            `SttDetailReport`, as `.data`: `id`, `status`, `download_link`, `end_date`, `start_date`
            and 2 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
