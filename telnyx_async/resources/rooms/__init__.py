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
    """Video rooms, in which participants meet in sessions.

    Participants join with a client token from `rooms.actions`; while they are in the room it has a
    session (`rooms.sessions`), whose recordings are in `room_recordings`.

    Sub-resources: `actions`, `sessions`. Guide: `docs/video-rooms.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Client tokens, with which browsers and apps join a room."""
        from telnyx_async.resources.rooms.actions import Actions

        return Actions(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        """Room sessions, each from the first participant joining to the last one leaving."""
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
        """Create a video room, which participants join with client tokens.

        `POST /rooms`

        Create a client token for each participant with `rooms.actions.generate_join_client_token`.
        The room exists until `rooms.delete`; each meeting in it is a session.

        Args:
            enable_recording: Records every participant from the start of each session; off
                unless set. Default `false`.
            max_participants: Maximum number of participants at a time, 10 unless set; others
                cannot join while the room is full. 2 to 50; default `10`.
            unique_name: Name for the room, unique in your account; use it to find the room
                again by `rooms.list`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for events of the room, its sessions and
                recordings; without it, no webhooks are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint to respond before a delivery
                counts as failed. 0 to 30.

        Returns:
            `Room`, as `.data`: `id`, `active_session_id`, `enable_recording`, `max_participants`,
            `sessions`, `unique_name` and 6 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.rooms.create(unique_name="daily", max_participants=10, enable_recording=True)
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
        """Delete a video room: participants are removed, and nobody can join it any more.

        `DELETE /rooms/{room_id}`

        The room is no longer charged.

        Args:
            room_id: Room to delete; those in it are removed, and it is no longer charged. UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.delete(room_id)
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
        """List video rooms with their limits and codec settings; filter by name, dates or activity.

        `GET /rooms`

        Args:
            filter: Limits the list; all conditions must hold. Object with `date_created_at`,
                `date_updated_at`, `unique_name`.
            include_sessions: Puts each room's sessions into the response; otherwise their
                `sessions` stay empty.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `Room` rows (`id`, `active_session_id`, `enable_recording`,
            `max_participants`, `sessions`, `unique_name` and 6 more fields); iterating goes on
            through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.list(filter={"unique_name": "daily"})
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
        """Retrieve a video room, with its sessions on request.

        `GET /rooms/{room_id}`

        Args:
            room_id: Room to look up, from `rooms.create` or `rooms.list`. UUID.
            include_sessions: Puts the room's sessions into the response; otherwise `sessions`
                stays empty.

        Returns:
            `Room`, as `.data`: `id`, `active_session_id`, `enable_recording`, `max_participants`,
            `sessions`, `unique_name` and 6 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.retrieve(room_id, include_sessions=True)
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
            room_id: Room to change, from `rooms.create` or `rooms.list`. UUID.
            enable_recording: Whether further sessions of the room are recorded. Default
                `false`.
            max_participants: Maximum number of participants at a time; others cannot join while
                the room is full. 2 to 50; default `10`.
            unique_name: New name for the room, unique in your account.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for events; without it, no webhooks are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint to respond before a delivery
                counts as failed. 0 to 30.

        Returns:
            `Room`, as `.data`: `id`, `active_session_id`, `enable_recording`, `max_participants`,
            `sessions`, `unique_name` and 6 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.update(room_id, max_participants=20)
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
