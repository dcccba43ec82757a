"""`client.notification_event_conditions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.notification_event_conditions import NotificationEventCondition

__all__ = ["NotificationEventConditions"]

_LIST = Operation(
    "GET",
    "/notification_event_conditions",
    NotificationEventCondition,
    nested=lambda: {"filter": models.NotificationFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class NotificationEventConditions(Resource):
    """Conditions under which events can cause notifications."""

    def list(
        self,
        *,
        filter: models.NotificationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NotificationEventCondition]:
        """List the conditions that notification settings can use, with the parameters each needs.

        `GET /notification_event_conditions`

        Args:
            filter: Conditions on channel, medium, profile, event condition or status, each as
                an object with `eq`. Object with `associated_record_type`, `channel_type_id`,
                `notification_channel`, `notification_event_condition_id`,
                `notification_profile_id`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `NotificationEventCondition` rows (`id`, `name`, `allow_multiple_channels`,
            `associated_record_type`, `asynchronous`, `description` and 6 more fields); iterating
            goes on through all pages.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
