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
    """Notification event conditions."""

    def list(
        self,
        *,
        filter: models.NotificationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NotificationEventCondition]:
        """List notification event conditions.

        `GET /notification_event_conditions`

        Args:
            filter: Object with `associated_record_type`, `channel_type_id`,
                `notification_channel`, `notification_event_condition_id`,
                `notification_profile_id`, `status`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `NotificationEventCondition`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
