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
    """Transcripts of call recordings."""

    async def delete(
        self, recording_transcription_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RecordingTranscription]:
        """Delete the transcript of a recording for good.

        `DELETE /recording_transcriptions/{recording_transcription_id}`

        Args:
            recording_transcription_id: Transcript to delete for good; the recording stays.
                UUID.

        Returns:
            `RecordingTranscription`, as `.data`: `id`, `status`, `duration_millis`, `recording_id`,
            `transcription_text` and 3 more fields.

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
        """List transcripts of recordings, page by page.

        `GET /recording_transcriptions`

        Args:
            filter: Limits the list; all conditions must hold. Object with `created_at`,
                `recording_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.

        Returns:
            A page of `RecordingTranscription` rows (`id`, `status`, `duration_millis`,
            `recording_id`, `transcription_text` and 3 more fields); iterating goes on through all
            pages.

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
        """Retrieve the transcript of a recording: its text and status.

        `GET /recording_transcriptions/{recording_transcription_id}`

        Args:
            recording_transcription_id: Transcript to look up, from
                `recording_transcriptions.list` or `call.recording.transcription.saved`. UUID.

        Returns:
            `RecordingTranscription`, as `.data`: `id`, `status`, `duration_millis`, `recording_id`,
            `transcription_text` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.

        Example:
            client.recording_transcriptions.retrieve(recording_transcription_id)
        """
        return await self._call(
            _RETRIEVE,
            path={"recording_transcription_id": recording_transcription_id},
            options=options,
        )
