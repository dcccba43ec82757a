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
    """Threads of one inbox, with received and sent messages together.

    Sub-resources: `labels`.
    """

    @cached_property
    def labels(self) -> Labels:
        """Labels of threads, independent of those of messages."""
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
        """List the threads of an inbox, newest first.

        `GET /email_inboxes/{inbox_id}/threads`

        Args:
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            filter_label: Only items with this label, in exactly this spelling; labels of
                messages and of threads are separate.
            page_after: Cursor from the previous page's `meta`: the list continues after it.
                Excludes `page[number]`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `InboundThread` rows (`id`, `inbox_id`, `labels`, `last_message_at`,
            `last_message_id`, `message_count` and 6 more fields); iterating goes on through all
            pages.

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
        """Retrieve a thread: its messages in order, received and sent.

        `GET /email_inboxes/{inbox_id}/threads/{thread_id}`

        Args:
            thread_id: Conversation to which a message belongs, from
                `email_inboxes.threads.list` or `email_threads.list`.
            inbox_id: Inbox, from `email_inboxes.create` or `email_inboxes.list`.
            page_after: Cursor from the previous page's `meta`: the list continues after it.
                Excludes `page[number]`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            `InboundThreadEnvelope`: `data` and `meta`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"thread_id": thread_id, "inbox_id": inbox_id},
            query={"page[after]": page_after, "page[size]": page_size},
            options=options,
        )
