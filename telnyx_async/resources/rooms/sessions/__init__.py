"""`client.rooms.sessions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.rooms import RoomSession
from telnyx_async.models.shared import RoomParticipant

if TYPE_CHECKING:
    from telnyx_async.resources.rooms.sessions.actions import Actions

__all__ = ["Sessions"]

_LIST_0 = Operation(
    "GET",
    "/room_sessions",
    RoomSession,
    nested=lambda: {"filter": models.RoomSessionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_1 = Operation(
    "GET",
    "/rooms/{room_id}/sessions",
    RoomSession,
    nested=lambda: {"filter": models.RoomSessionForRoomFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/room_sessions/{room_session_id}", Data[RoomSession], replay=Replay.SAFE
)
_RETRIEVE_PARTICIPANTS = Operation(
    "GET",
    "/room_sessions/{room_session_id}/participants",
    RoomParticipant,
    nested=lambda: {"filter": models.RoomSessionParticipantFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Sessions(Resource):
    """Room sessions, each from the first participant joining to the last one leaving.

    Sub-resources: `actions`. Guide: `docs/video-rooms.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Moderate a session in progress: mute, unmute and remove participants, or end it."""
        from telnyx_async.resources.rooms.sessions.actions import Actions

        return Actions(self._client)

    def list_0(
        self,
        *,
        filter: models.RoomSessionFilter | Unset = UNSET,
        include_participants: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoomSession]:
        """List the sessions of all rooms, page by page.

        `GET /room_sessions`, also `list`

        Args:
            filter: Limits the list; all conditions must hold. Object with `active`,
                `date_created_at`, `date_ended_at`, `date_updated_at`, `room_id`.
            include_participants: Puts the participants into each session of the response;
                otherwise `participants` stays empty.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `RoomSession` rows (`id`, `active`, `ended_at`, `participants`, `room_id` and
            3 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.list_0(filter={"active": True})
        """
        return self._page(
            _LIST_0,
            query={
                "filter": filter,
                "include_participants": include_participants,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    list = list_0

    def list_1(
        self,
        room_id: str,
        *,
        filter: models.RoomSessionForRoomFilter | Unset = UNSET,
        include_participants: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoomSession]:
        """List the sessions of one room, page by page.

        `GET /rooms/{room_id}/sessions`, also `list_for_room`

        Args:
            room_id: Room whose sessions to list, from `rooms.create` or `rooms.list`. UUID.
            filter: Limits the list; all conditions must hold. Object with `active`,
                `date_created_at`, `date_ended_at`, `date_updated_at`.
            include_participants: Puts the participants into each session of the response;
                otherwise `participants` stays empty.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `RoomSession` rows (`id`, `active`, `ended_at`, `participants`, `room_id` and
            3 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.list_1(room_id)
        """
        return self._page(
            _LIST_1,
            path={"room_id": room_id},
            query={
                "filter": filter,
                "include_participants": include_participants,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    list_for_room = list_1

    async def retrieve(
        self,
        room_session_id: str,
        *,
        include_participants: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RoomSession]:
        """Retrieve a room session, with its participants on request.

        `GET /room_sessions/{room_session_id}`

        Args:
            room_session_id: Session to look up, from `rooms.sessions.list_0` or the room's
                `active_session_id`. UUID.
            include_participants: Puts the participants into each session of the response;
                otherwise `participants` stays empty.

        Returns:
            `RoomSession`, as `.data`: `id`, `active`, `ended_at`, `participants`, `room_id` and 3
            more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.retrieve(room_session_id, include_participants=True)
        """
        return await self._call(
            _RETRIEVE,
            path={"room_session_id": room_session_id},
            query={"include_participants": include_participants},
            options=options,
        )

    def retrieve_participants(
        self,
        room_session_id: str,
        *,
        filter: models.RoomSessionParticipantFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoomParticipant]:
        """List the participants of a room session, page by page.

        `GET /room_sessions/{room_session_id}/participants`

        Args:
            room_session_id: Session whose participants to list. UUID.
            filter: Limits the list; all conditions must hold. Object with `context`,
                `date_joined_at`, `date_left_at`, `date_updated_at`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `RoomParticipant` rows (`id`, `context`, `joined_at`, `left_at`, `session_id`
            and 2 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.retrieve_participants(room_session_id)
        """
        return self._page(
            _RETRIEVE_PARTICIPANTS,
            path={"room_session_id": room_session_id},
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
