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
    """Recordings of room sessions, one for each track of a participant.

    Guide: `docs/video-rooms.md`.
    """

    async def delete(self, room_recording_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a room recording and its media.

        `DELETE /room_recordings/{room_recording_id}`

        Args:
            room_recording_id: Recording to delete for good, with its media, from
                `room_recordings.list`. UUID.

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

        Without a filter it deletes every recording of the account; list them first with
        `room_recordings.list`.

        Args:
            filter: Which recordings to delete: all that meet every condition. Check it with
                `room_recordings.list` first; there is no undo. Object with `date_ended_at`,
                `date_started_at`, `duration_secs`, `participant_id`, `room_id`, `session_id`,
                `status`, `type`.
            page_number: Page of matching recordings to delete; with `page_size` it limits what
                one request deletes. At least 1; default `1`.
            page_size: How many of the matching recordings one request deletes at most. 1 to
                250; default `20`.

        Returns:
            `RoomRecordingBulkDeletion`, as `.data`: `room_recordings`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.room_recordings.delete_bulk(filter={"session_id": room_session_id})
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
        """List recordings of participants, with status and download URL.

        `GET /room_recordings`

        Args:
            filter: Limits the list; all conditions must hold. Object with `date_ended_at`,
                `date_started_at`, `duration_secs`, `participant_id`, `room_id`, `session_id`,
                `status`, `type`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `RoomRecording` rows (`id`, `status`, `download_url`, `codec`, `completed_at`,
            `duration_secs` and 10 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.room_recordings.list(filter={"session_id": room_session_id})
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
            room_recording_id: Recording of one participant, from `room_recordings.list`. UUID.

        Returns:
            `RoomRecording`, as `.data`: `id`, `status`, `download_url`, `codec`, `completed_at`,
            `duration_secs` and 10 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.room_recordings.retrieve(room_recording_id)
        """
        return await self._call(
            _RETRIEVE, path={"room_recording_id": room_recording_id}, options=options
        )
