"""`client.call_events`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.call_events import CallEvent

__all__ = ["CallEvents"]

_LIST = Operation(
    "GET",
    "/call_events",
    CallEvent,
    nested=lambda: {"filter": models.CallEventFilter},
    replay=Replay.SAFE,
    names={"filter": {"outbound_outbound_voice_profile_id": "outbound.outbound_voice_profile_id"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class CallEvents(Resource):
    """Call events."""

    def list(
        self,
        *,
        filter: models.CallEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallEvent]:
        """List call events.

        `GET /call_events`

        Args:
            filter: Object with `from`, `application_name`, `application_session_id`,
                `connection_id`, `failed`, `leg_id`, `name`, `occurred_at` and 5 more.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `CallEvent`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
