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
    """Messaging optouts."""

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
        """List messaging optouts.

        `GET /messaging_optouts`

        Args:
            created_at: Object with `gte`, `lte`.
            filter: Object with `from`, `messaging_profile_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            redaction_enabled: String.

        Returns:
            Pages of `MessagingOptout`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
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
