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
    """Email threads."""

    def list(
        self,
        *,
        filter_inbox_id: Sequence[str] | Unset = UNSET,
        filter_label: str | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InboundThread]:
        """List email threads.

        `GET /email_threads`

        Args:
            filter_inbox_id: List of strings.
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
        """Retrieve an email thread.

        `GET /email_threads/{thread_id}`

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
            path={"thread_id": thread_id},
            query={"inbox_id": inbox_id, "page[after]": page_after, "page[size]": page_size},
            options=options,
        )
