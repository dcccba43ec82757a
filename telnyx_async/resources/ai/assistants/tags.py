"""`client.ai.assistants.tags`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.ai import AssistantTags

__all__ = ["Tags"]

_ADD = Operation("POST", "/ai/assistants/{assistant_id}/tags", AssistantTags, body=BodyKind.JSON)
_LIST = Operation("GET", "/ai/assistants/tags", AssistantTags, replay=Replay.SAFE)
_REMOVE = Operation(
    "DELETE", "/ai/assistants/{assistant_id}/tags/{tag}", AssistantTags, replay=Replay.SAFE
)


class Tags(Resource):
    """Tags, by which assistants are grouped.

    Guide: `docs/assistants.md`.
    """

    async def add(
        self, assistant_id: str, *, tag: str, **options: Unpack[RequestOptions]
    ) -> AssistantTags:
        """Add a tag to an AI assistant, by which the dashboard and lists group it.

        `POST /ai/assistants/{assistant_id}/tags`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            tag: Label to add to the assistant or to remove, for grouping; has no effect on its
                behavior.

        Returns:
            `AssistantTags`: `tags`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _ADD, path={"assistant_id": assistant_id}, body={"tag": tag}, options=options
        )

    async def list(self, **options: Unpack[RequestOptions]) -> AssistantTags:
        """List every tag in use on any AI assistant of the account.

        `GET /ai/assistants/tags`

        Returns:
            `AssistantTags`: `tags`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def remove(
        self, tag: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> AssistantTags:
        """Remove a tag from an AI assistant; the assistant itself stays.

        `DELETE /ai/assistants/{assistant_id}/tags/{tag}`

        Args:
            tag: Label to add to the assistant or to remove, for grouping; has no effect on its
                behavior.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            `AssistantTags`: `tags`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _REMOVE, path={"tag": tag, "assistant_id": assistant_id}, options=options
        )
