"""`client.messaging_optouts`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_optouts import MessagingOptout

__all__ = ["MessagingOptouts"]

_LIST = Operation(
    "GET",
    "/messaging_optouts",
    MessagingOptout,
    nested=lambda: {"created_at": models.TimeRangeFilter, "filter": models.MessagingOptoutFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class MessagingOptouts(Resource):
    """Recipients who have opted out and cannot be messaged.

    Guide: `docs/messaging.md`.
    """

    def list(
        self,
        *,
        created_at: models.TimeRangeFilter | Unset = UNSET,
        filter: models.MessagingOptoutFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        redaction_enabled: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessagingOptout]:
        """List who has opted out of messages from which sender, and with which keyword.

        `GET /messaging_optouts`

        Args:
            created_at: Span of time in which the opt-outs were made, by `gte` and `lte`. Object
                with `gte`, `lte`.
            filter: Narrows the list by sender (`from`) or messaging profile. Object with
                `from`, `messaging_profile_id`.
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            redaction_enabled: `true` blacks out the numbers of the recipients in the answer.

        Returns:
            A page of `MessagingOptout` rows (`to`, `from_`, `keyword`, `messaging_profile_id` and 1
            more field); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.messaging_optouts.list(created_at={"gte": "2026-01-01T00:00:00Z"})
        """
        return self._page(
            _LIST,
            query={
                "created_at": created_at,
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "redaction_enabled": redaction_enabled,
            },
            options=options,
        )
