"""`client.recording_transcriptions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.recording_transcriptions import RecordingTranscription

__all__ = ["RecordingTranscriptions"]

_DELETE = Operation(
    "DELETE",
    "/recording_transcriptions/{recording_transcription_id}",
    Data[RecordingTranscription],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/recording_transcriptions",
    RecordingTranscription,
    nested=lambda: {"filter": models.RecordingTranscriptionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/recording_transcriptions/{recording_transcription_id}",
    Data[RecordingTranscription],
    replay=Replay.SAFE,
)


class RecordingTranscriptions(Resource):
    """Recording transcriptions."""

    async def delete(
        self, recording_transcription_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RecordingTranscription]:
        """Delete a recording transcription.

        `DELETE /recording_transcriptions/{recording_transcription_id}`

        Args:
            recording_transcription_id: UUID.

        Returns:
            `RecordingTranscription`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE,
            path={"recording_transcription_id": recording_transcription_id},
            options=options,
        )

    def list(
        self,
        *,
        filter: models.RecordingTranscriptionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RecordingTranscription]:
        """List recording transcriptions.

        `GET /recording_transcriptions`

        Args:
            filter: Object with `created_at`, `recording_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `RecordingTranscription`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, recording_transcription_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RecordingTranscription]:
        """Retrieve a recording transcription.

        `GET /recording_transcriptions/{recording_transcription_id}`

        Args:
            recording_transcription_id: UUID.

        Returns:
            `RecordingTranscription`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"recording_transcription_id": recording_transcription_id},
            options=options,
        )
