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
    """Events of porting orders: new statuses, comments, splits.

    Guide: `docs/numbers.md`.
    """

    def list(
        self,
        *,
        filter: models.PortingEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingEvent]:
        """List the events of porting orders, page by page.

        `GET /porting/events`

        Args:
            filter: Narrows the events by type, order and time. Object with `created_at`,
                `porting_order_id`, `type`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortingEvent` rows; iterating goes on through all pages.

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
        """Send the webhook of an event again.

        `POST /porting/events/{id}/republish`

        Args:
            id: Event of a porting order, from `porting.events.list`. UUID.

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
        """Retrieve an event of a porting order with its content.

        `GET /porting/events/{id}`

        Args:
            id: Event of a porting order, from `porting.events.list`. UUID.

        Returns:
            `PortingDeletedEvent | PortingMessagingChangedEvent | PortingStatusChangedEvent |
            PortingNewCommentEvent | PortingSplitEvent | PortingEventWithoutWebhook`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
