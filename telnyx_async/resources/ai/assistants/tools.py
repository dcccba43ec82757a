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
    """Assistant tools."""

    async def add(
        self, tool_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Add an assistant tool.

        `PUT /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            tool_id: String.
            assistant_id: String.

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
        """Remove an assistant tool.

        `DELETE /ai/assistants/{assistant_id}/tools/{tool_id}`

        Args:
            tool_id: String.
            assistant_id: String.

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
        """Try a webhook tool of an AI assistant with given arguments.

        `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`

        Args:
            tool_id: String.
            assistant_id: String.
            arguments: Object.
            dynamic_variables: Object.

        Returns:
            `ToolTestResult`, as `.data`.

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
