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
    """Participants of room sessions, present and past."""

    def list(
        self,
        *,
        filter: models.RoomParticipantFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RoomParticipant]:
        """List the participants of all room sessions, page by page.

        `GET /room_participants`

        Args:
            filter: Object with `context`, `date_joined_at`, `date_left_at`, `date_updated_at`,
                `session_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `RoomParticipant`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
            room_participant_id: UUID.

        Returns:
            `RoomParticipant`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"room_participant_id": room_participant_id}, options=options
        )
