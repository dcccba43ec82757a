"""`client.notification_event_conditions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.notification_event_conditions import NotificationEventConditionListResponse

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.shared import NotificationFilter

__all__ = ["NotificationEventConditions"]

_LIST = Operation(
    "GET",
    "/notification_event_conditions",
    NotificationEventConditionListResponse,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class NotificationEventConditions(Resource):
    """Methods."""

    def list(
        self,
        *,
        filter: NotificationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NotificationEventConditionListResponse]:
        """`GET /notification_event_conditions`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
