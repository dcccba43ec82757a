"""`client.ai.tools`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ai import SharedTool

__all__ = ["Tools"]

_CREATE = Operation(
    "POST",
    "/ai/tools",
    SharedTool,
    nested=lambda: {
        "pay": models.PayToolConfigParam,
        "update_dynamic_variables": models.UpdateDynamicVariablesToolConfigParam,
        "vision": models.VisionToolConfigParam,
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation("DELETE", "/ai/tools/{tool_id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ai/tools",
    SharedTool,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ai/tools/{tool_id}", SharedTool, replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/ai/tools/{tool_id}",
    SharedTool,
    nested=lambda: {
        "pay": models.PayToolConfigParam,
        "update_dynamic_variables": models.UpdateDynamicVariablesToolConfigParam,
        "vision": models.VisionToolConfigParam,
    },
    body=BodyKind.JSON,
)


class Tools(Resource):
    """Tools."""

    async def create(
        self,
        *,
        display_name: str,
        type: str,
        client_side_tool: Mapping[str, object] | Unset = UNSET,
        function: Mapping[str, object] | Unset = UNSET,
        handoff: Mapping[str, object] | Unset = UNSET,
        invite: Mapping[str, object] | Unset = UNSET,
        pay: models.PayToolConfigParam | Model | Unset = UNSET,
        retrieval: Mapping[str, object] | Unset = UNSET,
        timeout_ms: int | Unset = UNSET,
        update_dynamic_variables: models.UpdateDynamicVariablesToolConfigParam
        | Model
        | Unset = UNSET,
        vision: models.VisionToolConfigParam | Model | Unset = UNSET,
        webhook: Mapping[str, object] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SharedTool:
        """Create a tool.

        `POST /ai/tools`

        Args:
            display_name: String.
            type: String.
            client_side_tool: Object.
            function: Object.
            handoff: Object.
            invite: Object.
            pay: Object with `connector_name`, `connector_parameters`, `currency`,
                `description`, `payment_method`, `valid_card_types`.
            retrieval: Object.
            timeout_ms: Integer, in milliseconds; `5000` by default.
            update_dynamic_variables: Object with `description`, `name`, `updatable_variables`.
            vision: Object with `max_frame_age_secs`.
            webhook: Object.
            idempotency_key: String.

        Returns:
            `SharedTool`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "display_name": display_name,
                "type": type,
                "client_side_tool": client_side_tool,
                "function": function,
                "handoff": handoff,
                "invite": invite,
                "pay": pay,
                "retrieval": retrieval,
                "timeout_ms": timeout_ms,
                "update_dynamic_variables": update_dynamic_variables,
                "vision": vision,
                "webhook": webhook,
            },
            options=options,
        )

    async def delete(self, tool_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a tool.

        `DELETE /ai/tools/{tool_id}`

        Args:
            tool_id: String.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE, path={"tool_id": tool_id}, options=options)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SharedTool]:
        """List the tools that assistants can share.

        `GET /ai/tools`

        Args:
            filter_name: String.
            filter_type: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `20` by default.

        Returns:
            Pages of `SharedTool`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[name]": filter_name,
                "filter[type]": filter_type,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(self, tool_id: str, **options: Unpack[RequestOptions]) -> SharedTool:
        """Retrieve a tool.

        `GET /ai/tools/{tool_id}`

        Args:
            tool_id: String.

        Returns:
            `SharedTool`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"tool_id": tool_id}, options=options)

    async def update(
        self,
        tool_id: str,
        *,
        client_side_tool: Mapping[str, object] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        function: Mapping[str, object] | Unset = UNSET,
        handoff: Mapping[str, object] | Unset = UNSET,
        invite: Mapping[str, object] | Unset = UNSET,
        pay: models.PayToolConfigParam | Model | Unset = UNSET,
        retrieval: Mapping[str, object] | Unset = UNSET,
        timeout_ms: int | Unset = UNSET,
        type: str | Unset = UNSET,
        update_dynamic_variables: models.UpdateDynamicVariablesToolConfigParam
        | Model
        | Unset = UNSET,
        vision: models.VisionToolConfigParam | Model | Unset = UNSET,
        webhook: Mapping[str, object] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SharedTool:
        """Update a tool.

        `PATCH /ai/tools/{tool_id}`

        Args:
            tool_id: String.
            client_side_tool: Object.
            display_name: String.
            function: Object.
            handoff: Object.
            invite: Object.
            pay: Object with `connector_name`, `connector_parameters`, `currency`,
                `description`, `payment_method`, `valid_card_types`.
            retrieval: Object.
            timeout_ms: Integer, in milliseconds.
            type: String.
            update_dynamic_variables: Object with `description`, `name`, `updatable_variables`.
            vision: Object with `max_frame_age_secs`.
            webhook: Object.

        Returns:
            `SharedTool`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"tool_id": tool_id},
            body={
                "client_side_tool": client_side_tool,
                "display_name": display_name,
                "function": function,
                "handoff": handoff,
                "invite": invite,
                "pay": pay,
                "retrieval": retrieval,
                "timeout_ms": timeout_ms,
                "type": type,
                "update_dynamic_variables": update_dynamic_variables,
                "vision": vision,
                "webhook": webhook,
            },
            options=options,
        )
