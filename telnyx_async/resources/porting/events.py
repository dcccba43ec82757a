"""`client.porting.events`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting import (
    PortingDeletedEvent,
    PortingEvent,
    PortingEventWithoutWebhook,
    PortingMessagingChangedEvent,
    PortingNewCommentEvent,
    PortingSplitEvent,
    PortingStatusChangedEvent,
)

__all__ = ["Events"]

_LIST = Operation(
    "GET",
    "/porting/events",
    PortingEvent,
    nested=lambda: {"filter": models.PortingEventFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_REPUBLISH = Operation("POST", "/porting/events/{id}/republish", accept="*/*")
_RETRIEVE = Operation(
    "GET",
    "/porting/events/{id}",
    Data[
        PortingDeletedEvent
        | PortingMessagingChangedEvent
        | PortingStatusChangedEvent
        | PortingNewCommentEvent
        | PortingSplitEvent
        | PortingEventWithoutWebhook
    ],
    replay=Replay.SAFE,
)


class Events(Resource):
    """Porting events."""

    def list(
        self,
        *,
        filter: models.PortingEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingEvent]:
        """List porting events.

        `GET /porting/events`

        Args:
            filter: Object with `created_at`, `porting_order_id`, `type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortingEvent`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def republish(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Republish a porting event.

        `POST /porting/events/{id}/republish`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_REPUBLISH, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[
        PortingDeletedEvent
        | PortingMessagingChangedEvent
        | PortingStatusChangedEvent
        | PortingNewCommentEvent
        | PortingSplitEvent
        | PortingEventWithoutWebhook
    ]:
        """Retrieve a porting event.

        `GET /porting/events/{id}`

        Args:
            id: UUID.

        Returns:
            `PortingDeletedEvent | PortingMessagingChangedEvent | PortingStatusChangedEvent |
            PortingNewCommentEvent | PortingSplitEvent | PortingEventWithoutWebhook`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
