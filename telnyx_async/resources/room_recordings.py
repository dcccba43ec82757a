"""`client.room_recordings`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.room_recordings import RoomRecording, RoomRecordingBulkDeletion

__all__ = ["RoomRecordings"]

_DELETE = Operation(
    "DELETE", "/room_recordings/{room_recording_id}", accept="*/*", replay=Replay.SAFE
)
_DELETE_BULK = Operation(
    "DELETE",
    "/room_recordings",
    Data[RoomRecordingBulkDeletion],
    nested=lambda: {"filter": models.RoomRecordingFilter},
)
_LIST = Operation(
    "GET",
    "/room_recordings",
    RoomRecording,
    nested=lambda: {"filter": models.RoomRecordingFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/room_recordings/{room_recording_id}", Data[RoomRecording], replay=Replay.SAFE
)


class RoomRecordings(Resource):
    """Recordings of single participants in room sessions."""

    async def delete(self, room_recording_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a room recording and its media.

        `DELETE /room_recordings/{room_recording_id}`

        Args:
            room_recording_id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"room_recording_id": room_recording_id}, options=options
        )

    async def delete_bulk(
        self,
        *,
        filter: models.RoomRecordingFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RoomRecordingBulkDeletion]:
        """Delete all room recordings that match the filter; the page arguments limit it further.

        `DELETE /room_recordings`

        Args:
            filter: Object with `date_ended_at`, `date_started_at`, `duration_secs`,
                `participant_id`, `room_id`, `session_id`, `status`, `type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            `RoomRecordingBulkDeletion`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE_BULK,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    def list(
        self,
        *,
        filter: models.RoomRecordingFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoomRecording]:
        """List room recordings, page by page.

        `GET /room_recordings`

        Args:
            filter: Object with `date_ended_at`, `date_started_at`, `duration_secs`,
                `participant_id`, `room_id`, `session_id`, `status`, `type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `RoomRecording`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, room_recording_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RoomRecording]:
        """Retrieve a room recording: its status, size, codec and download URL.

        `GET /room_recordings/{room_recording_id}`

        Args:
            room_recording_id: UUID.

        Returns:
            `RoomRecording`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"room_recording_id": room_recording_id}, options=options
        )
