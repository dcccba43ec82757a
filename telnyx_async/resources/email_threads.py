"""`client.email_threads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import InboundThread, InboundThreadEnvelope

__all__ = ["EmailThreads"]

_LIST = Operation(
    "GET",
    "/email_threads",
    InboundThread,
    replay=Replay.SAFE,
    page=PageStyle(param="page[after]", cursor="meta.page_cursor"),
)
_RETRIEVE = Operation(
    "GET", "/email_threads/{thread_id}", InboundThreadEnvelope, replay=Replay.SAFE
)


class EmailThreads(Resource):
    """Threads across all inboxes of the account."""

    def list(
        self,
        *,
        filter_inbox_id: Sequence[str] | Unset = UNSET,
        filter_label: str | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InboundThread]:
        """List the threads of all inboxes, or of chosen ones, newest first.

        `GET /email_threads`

        The same thread can be in several inboxes: a row is identified by `inbox_id` and `id`
        together. `filter_inbox_id` restricts it to certain inboxes.

        Args:
            filter_inbox_id: Only threads of these inboxes; without it, those of all inboxes.
                Foreign inboxes are skipped silently.
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
            query={
                "filter[inbox_id]": filter_inbox_id,
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
        """Retrieve a thread of a given inbox: its messages in order.

        `GET /email_threads/{thread_id}`

        Needs the `inbox_id` of the list, since a thread can be in several inboxes; received and
        sent messages come mixed, in order of time.

        Args:
            thread_id: Conversation to which a message belongs, from
                `email_inboxes.threads.list` or `email_threads.list`.
            inbox_id: Inbox of the thread, as given by `email_threads.list`; needed because one
                thread ID can occur in several inboxes.
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
            path={"thread_id": thread_id},
            query={"inbox_id": inbox_id, "page[after]": page_after, "page[size]": page_size},
            options=options,
        )
