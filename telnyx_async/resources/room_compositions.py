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
    """Compositions: the recordings of a session's participants, laid out as one video."""

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

        Args:
            format: String; `"mp4"` by default.
            resolution: String; `"1280x720"` by default.
            session_id: UUID.
            video_layout: Object.
            webhook_event_failover_url: URL.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer, 0 to 30, in seconds.

        Returns:
            `RoomComposition`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
            room_composition_id: UUID.

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
        """List room compositions, page by page.

        `GET /room_compositions`

        Args:
            filter: Object with `date_created_at`, `session_id`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `RoomComposition`: await the first one, or iterate over all rows.

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
            room_composition_id: UUID.

        Returns:
            `RoomComposition`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"room_composition_id": room_composition_id}, options=options
        )
