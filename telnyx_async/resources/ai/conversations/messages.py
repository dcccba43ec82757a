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
    """What was said in a conversation.

    Guide: `docs/assistants.md`.
    """

    def list(
        self,
        conversation_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ConversationMessage]:
        """List the messages of a conversation with their tool calls, page by page.

        `GET /ai/conversations/{conversation_id}/messages`

        Args:
            conversation_id: Conversation of an assistant, from `ai.conversations.create` or
                `ai.conversations.list`; keeps the context between messages.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.

        Returns:
            A page of `ConversationMessage` rows (`text`, `role`, `metadata`, `sent_at`,
            `tool_calls` and 1 more field); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.conversations.messages.list(conversation_id)
        """
        return self._page(
            _LIST,
            path={"conversation_id": conversation_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )
