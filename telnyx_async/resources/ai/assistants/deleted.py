"""`client.ai.assistants.deleted`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import DeletedAssistant

__all__ = ["Deleted"]

_GET = Operation(
    "GET", "/ai/assistants/{assistant_id}/deleted", DeletedAssistant, replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/ai/assistants/deleted",
    DeletedAssistant,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Deleted(Resource):
    """Deleted assistants that can still be restored.

    Guide: `docs/assistants.md`.
    """

    async def get(self, assistant_id: str, **options: Unpack[RequestOptions]) -> DeletedAssistant:
        """Retrieve an AI assistant that was deleted.

        `GET /ai/assistants/{assistant_id}/deleted`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            `DeletedAssistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`,
            `avatar_settings` and 34 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_GET, path={"assistant_id": assistant_id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DeletedAssistant]:
        """List AI assistants that were deleted and can be restored.

        `GET /ai/assistants/deleted`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `DeletedAssistant` rows (`id`, `name`, `instructions`, `model`, `a2a_agents`,
            `avatar_settings` and 34 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )
