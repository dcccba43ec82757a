"""`client.portouts.events`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.portouts import (
    PortoutEvent,
    PortoutFocDateChangedEvent,
    PortoutNewCommentEvent,
    PortoutStatusChangedEvent,
)

__all__ = ["Events"]

_LIST = Operation(
    "GET",
    "/portouts/events",
    PortoutEvent,
    nested=lambda: {"filter": models.PortoutEventFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_REPUBLISH = Operation("POST", "/portouts/events/{id}/republish", accept="*/*")
_RETRIEVE = Operation(
    "GET",
    "/portouts/events/{id}",
    Data[PortoutStatusChangedEvent | PortoutNewCommentEvent | PortoutFocDateChangedEvent],
    replay=Replay.SAFE,
)


class Events(Resource):
    """Events of port-out requests: new statuses, dates, comments.

    Guide: `docs/numbers.md`.
    """

    def list(
        self,
        *,
        filter: models.PortoutEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortoutEvent]:
        """List the events of port-out requests, page by page.

        `GET /portouts/events`

        Args:
            filter: Narrows the events by type, port-out and time. Object with `created_at`,
                `event_type`, `portout_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortoutEvent` rows; iterating goes on through all pages.

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
        """Send the webhook of a port-out event again.

        `POST /portouts/events/{id}/republish`

        Args:
            id: Event of a port-out, from `portouts.events.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_REPUBLISH, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortoutStatusChangedEvent | PortoutNewCommentEvent | PortoutFocDateChangedEvent]:
        """Retrieve an event of a port-out request with its content.

        `GET /portouts/events/{id}`

        Args:
            id: Event of a port-out, from `portouts.events.list`. UUID.

        Returns:
            `PortoutStatusChangedEvent | PortoutNewCommentEvent | PortoutFocDateChangedEvent`, as
            `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
