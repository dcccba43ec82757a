"""`client.notification_events`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.notification_events import NotificationEvent

__all__ = ["NotificationEvents"]

_LIST = Operation(
    "GET",
    "/notification_events",
    NotificationEvent,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class NotificationEvents(Resource):
    """Notification events."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NotificationEvent]:
        """List notification events.

        `GET /notification_events`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `NotificationEvent`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )
