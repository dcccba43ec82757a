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
    """Log of the commands you sent and the webhooks sent to you, for debugging calls."""

    def list(
        self,
        *,
        filter: models.CallEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallEvent]:
        """List commands and webhooks of calls; of the last 24 hours unless a leg or session is given.

        `GET /call_events`

        Args:
            filter: Limits the list; without `leg_id` or `application_session_id`, only the last
                24 hours are searched. Object with `from`, `application_name`,
                `application_session_id`, `connection_id`, `failed`, `leg_id`, `name`, `occurred_at`
                and 5 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.

        Returns:
            A page of `CallEvent` rows (`name`, `call_leg_id`, `call_session_id`, `event_timestamp`,
            `metadata`, `type` and 1 more field); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.call_events.list(filter={"leg_id": call_leg_id})
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
