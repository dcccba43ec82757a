"""`client.room_participants`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import RoomParticipant

__all__ = ["RoomParticipants"]

_LIST = Operation(
    "GET",
    "/room_participants",
    RoomParticipant,
    nested=lambda: {"filter": models.RoomParticipantFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/room_participants/{room_participant_id}", Data[RoomParticipant], replay=Replay.SAFE
)


class RoomParticipants(Resource):
    """Participants of room sessions, present and past.

    Guide: `docs/video-rooms.md`.
    """

    def list(
        self,
        *,
        filter: models.RoomParticipantFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoomParticipant]:
        """List participants of all sessions, with the times they joined and left.

        `GET /room_participants`

        Args:
            filter: Limits the list; all conditions must hold. Object with `context`,
                `date_joined_at`, `date_left_at`, `date_updated_at`, `session_id`.
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
            client.room_participants.list(filter={"session_id": room_session_id})
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, room_participant_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RoomParticipant]:
        """Retrieve a participant of a room session: when they joined and left, and their context.

        `GET /room_participants/{room_participant_id}`

        Args:
            room_participant_id: Participant to look up, from `room_participants.list` or
                `rooms.sessions.retrieve_participants`. UUID.

        Returns:
            `RoomParticipant`, as `.data`: `id`, `context`, `joined_at`, `left_at`, `session_id` and
            2 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.room_participants.retrieve(room_participant_id)
        """
        return await self._call(
            _RETRIEVE, path={"room_participant_id": room_participant_id}, options=options
        )
