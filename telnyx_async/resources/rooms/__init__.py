"""`client.rooms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.rooms import Room

if TYPE_CHECKING:
    from telnyx_async.resources.rooms.actions import Actions
    from telnyx_async.resources.rooms.sessions import Sessions

__all__ = ["Rooms"]

_CREATE = Operation("POST", "/rooms", Data[Room], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/rooms/{room_id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/rooms",
    Room,
    nested=lambda: {"filter": models.RoomFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/rooms/{room_id}", Data[Room], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/rooms/{room_id}", Data[Room], body=BodyKind.JSON)


class Rooms(Resource):
    """Video rooms: places where participants meet in sessions."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.rooms.actions import Actions

        return Actions(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        from telnyx_async.resources.rooms.sessions import Sessions

        return Sessions(self._client)

    async def create(
        self,
        *,
        enable_recording: bool | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        unique_name: str | Unset = UNSET,
        webhook_event_failover_url: str | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Room]:
        """Create a video room.

        `POST /rooms`

        Args:
            enable_recording: True or false; false by default.
            max_participants: Integer, 2 to 50; `10` by default.
            unique_name: String.
            webhook_event_failover_url: URL.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer, 0 to 30, in seconds.

        Returns:
            `Room`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "enable_recording": enable_recording,
                "max_participants": max_participants,
                "unique_name": unique_name,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(self, room_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a video room: its participants are removed, and nobody can join it any more.

        `DELETE /rooms/{room_id}`

        Args:
            room_id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"room_id": room_id}, options=options)

    def list(
        self,
        *,
        filter: models.RoomFilter | Unset = UNSET,
        include_sessions: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Room]:
        """List video rooms, page by page.

        `GET /rooms`

        Args:
            filter: Object with `date_created_at`, `date_updated_at`, `unique_name`.
            include_sessions: True or false.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `Room`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "include_sessions": include_sessions,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self,
        room_id: str,
        *,
        include_sessions: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Room]:
        """Retrieve a video room, with its sessions if asked for.

        `GET /rooms/{room_id}`

        Args:
            room_id: UUID.
            include_sessions: True or false.

        Returns:
            `Room`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"room_id": room_id},
            query={"include_sessions": include_sessions},
            options=options,
        )

    async def update(
        self,
        room_id: str,
        *,
        enable_recording: bool | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        unique_name: str | Unset = UNSET,
        webhook_event_failover_url: str | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Room]:
        """Change a video room; arguments left out keep their values.

        `PATCH /rooms/{room_id}`

        Args:
            room_id: UUID.
            enable_recording: True or false; false by default.
            max_participants: Integer, 2 to 50; `10` by default.
            unique_name: String.
            webhook_event_failover_url: URL.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer, 0 to 30, in seconds.

        Returns:
            `Room`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"room_id": room_id},
            body={
                "enable_recording": enable_recording,
                "max_participants": max_participants,
                "unique_name": unique_name,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )
