"""`client.ai.assistants.tools`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import ToolTestResult

__all__ = ["Tools"]

_ADD = Operation("PUT", "/ai/assistants/{assistant_id}/tools/{tool_id}", Any, replay=Replay.SAFE)
_REMOVE = Operation(
    "DELETE", "/ai/assistants/{assistant_id}/tools/{tool_id}", Any, replay=Replay.SAFE
)
_TEST = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/tools/{tool_id}/test",
    Data[ToolTestResult],
    body=BodyKind.JSON,
)


class Tools(Resource):
    """Shared tools attached to one assistant.

    Guide: `docs/assistants.md`.
    """

    async def add(
        self, tool_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Attach a shared tool to an AI assistant, so that it can use it from the next conversation.

        `PUT /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            tool_id: Shared tool to attach or detach, from `ai.tools.create` or `ai.tools.list`.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _ADD, path={"tool_id": tool_id, "assistant_id": assistant_id}, options=options
        )

    async def remove(
        self, tool_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Detach a shared tool from an AI assistant; the tool itself remains.

        `DELETE /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            tool_id: Shared tool to attach or detach, from `ai.tools.create` or `ai.tools.list`.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            Any JSON.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _REMOVE, path={"tool_id": tool_id, "assistant_id": assistant_id}, options=options
        )

    async def test(
        self,
        tool_id: str,
        *,
        assistant_id: str,
        arguments: Mapping[str, object] | Unset = UNSET,
        dynamic_variables: Mapping[str, object] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ToolTestResult]:
        """Test a webhook tool of an AI assistant with given arguments.

        `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`

        Args:
            tool_id: Webhook tool to try out, of those attached to the assistant.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            arguments: Arguments to call the tool with, by parameter name.
            dynamic_variables: Values for `{{variables}}` in URL, headers and body of the
                webhook.

        Returns:
            `ToolTestResult`, as `.data`: `content_type`, `request`, `response`, `status_code` and
            `success`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _TEST,
            path={"tool_id": tool_id, "assistant_id": assistant_id},
            body={"arguments": arguments, "dynamic_variables": dynamic_variables},
            options=options,
        )
