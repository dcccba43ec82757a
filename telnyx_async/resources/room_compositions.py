"""`client.room_compositions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.room_compositions import RoomComposition

__all__ = ["RoomCompositions"]

_CREATE = Operation(
    "POST",
    "/room_compositions",
    Data[RoomComposition],
    nested=lambda: {"video_layout": Mapping[str, models.VideoRegionParam]},
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/room_compositions/{room_composition_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/room_compositions",
    RoomComposition,
    nested=lambda: {"filter": models.RoomCompositionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/room_compositions/{room_composition_id}", Data[RoomComposition], replay=Replay.SAFE
)


class RoomCompositions(Resource):
    """Compositions: a session's recordings of participants, laid out as one video.

    Guide: `docs/video-rooms.md`.
    """

    async def create(
        self,
        *,
        format: str | Unset = UNSET,
        resolution: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        video_layout: Mapping[str, models.VideoRegionParam | Model] | Unset = UNSET,
        webhook_event_failover_url: str | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RoomComposition]:
        """Compose the recordings of a room session into one video, in the background.

        `POST /room_compositions`

        The room must have had `enable_recording`. Follow `status`, or set `webhook_event_url`.

        Args:
            format: File format of the video; `mp4`, the default, is the only one.
            resolution: Width and height of the video in pixels, as `1280x720` (the default):
                each side 16 to 1280, and no more pixels than that.
            session_id: Session whose participants' recordings are to be composed; the room must
                have had `enable_recording`. UUID.
            video_layout: Regions of the picture by name, two at most; each may set `x_pos`,
                `y_pos`, `z_pos`, `width`, `height`, `max_columns`, `max_rows` and `video_sources`
                (recording IDs).
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for events of the composition; without it,
                poll `status`.
            webhook_timeout_secs: Seconds to wait for your endpoint to respond before a delivery
                counts as failed. 0 to 30.

        Returns:
            `RoomComposition`, as `.data`: `id`, `status`, `download_url`, `completed_at`,
            `duration_secs`, `ended_at` and 14 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.room_compositions.create(session_id=room_session_id, resolution="1280x720")
        """
        return await self._call(
            _CREATE,
            body={
                "format": format,
                "resolution": resolution,
                "session_id": session_id,
                "video_layout": video_layout,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(self, room_composition_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a room composition and its video.

        `DELETE /room_compositions/{room_composition_id}`

        Args:
            room_composition_id: Composition to delete, with its video. UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE, path={"room_composition_id": room_composition_id}, options=options
        )

    def list(
        self,
        *,
        filter: models.RoomCompositionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoomComposition]:
        """List compositions with status and download URL; filter by session, status or date.

        `GET /room_compositions`

        Args:
            filter: Limits the list; all conditions must hold. Object with `date_created_at`,
                `session_id`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `RoomComposition` rows (`id`, `status`, `download_url`, `completed_at`,
            `duration_secs`, `ended_at` and 14 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, room_composition_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RoomComposition]:
        """Retrieve a room composition: its status, and where to download it once it is completed.

        `GET /room_compositions/{room_composition_id}`

        Args:
            room_composition_id: Composition, from `room_compositions.create` or
                `room_compositions.list`. UUID.

        Returns:
            `RoomComposition`, as `.data`: `id`, `status`, `download_url`, `completed_at`,
            `duration_secs`, `ended_at` and 14 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.room_compositions.retrieve(room_composition_id)
        """
        return await self._call(
            _RETRIEVE, path={"room_composition_id": room_composition_id}, options=options
        )
