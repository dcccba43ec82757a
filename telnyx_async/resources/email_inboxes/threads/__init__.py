"""`client.email_inboxes.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import InboundThread, InboundThreadEnvelope

if TYPE_CHECKING:
    from telnyx_async.resources.email_inboxes.threads.labels import Labels

__all__ = ["Threads"]

_LIST = Operation(
    "GET",
    "/email_inboxes/{inbox_id}/threads",
    InboundThread,
    replay=Replay.SAFE,
    page=PageStyle(param="page[after]", cursor="meta.page_cursor"),
)
_RETRIEVE = Operation(
    "GET",
    "/email_inboxes/{inbox_id}/threads/{thread_id}",
    InboundThreadEnvelope,
    replay=Replay.SAFE,
)


class Threads(Resource):
    """Email inbox threads."""

    @cached_property
    def labels(self) -> Labels:
        from telnyx_async.resources.email_inboxes.threads.labels import Labels

        return Labels(self._client)

    def list(
        self,
        inbox_id: str,
        *,
        filter_label: str | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InboundThread]:
        """List email inbox threads.

        `GET /email_inboxes/{inbox_id}/threads`

        Args:
            inbox_id: String.
            filter_label: String.
            page_after: String.
            page_size: Integer.

        Returns:
            Pages of `InboundThread`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"inbox_id": inbox_id},
            query={
                "filter[label]": filter_label,
                "page[after]": page_after,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self,
        thread_id: str,
        *,
        inbox_id: str,
        page_after: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> InboundThreadEnvelope:
        """Retrieve an email inbox thread.

        `GET /email_inboxes/{inbox_id}/threads/{thread_id}`

        Args:
            thread_id: String.
            inbox_id: String.
            page_after: String.
            page_size: Integer.

        Returns:
            `InboundThreadEnvelope`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"thread_id": thread_id, "inbox_id": inbox_id},
            query={"page[after]": page_after, "page[size]": page_size},
            options=options,
        )
