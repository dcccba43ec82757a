"""`client.ai.conversations.messages`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import ConversationMessage

__all__ = ["Messages"]

_LIST = Operation(
    "GET",
    "/ai/conversations/{conversation_id}/messages",
    ConversationMessage,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Messages(Resource):
    """Conversation messages."""

    def list(
        self,
        conversation_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ConversationMessage]:
        """List conversation messages.

        `GET /ai/conversations/{conversation_id}/messages`

        Args:
            conversation_id: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.

        Returns:
            Pages of `ConversationMessage`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            path={"conversation_id": conversation_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )
