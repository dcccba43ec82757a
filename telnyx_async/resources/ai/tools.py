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
    """Shared tools: defined once, attached to any number of assistants.

    Guide: `docs/assistants.md`.
    """

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
        """Define a shared tool, such as a webhook, for attaching to assistants.

        `POST /ai/tools`

        Args:
            display_name: Name of the tool in the portal and in lists; the model sees the name
                inside the definition.
            type: Kind of tool, such as `webhook`, `function`, `handoff`, `transfer` or
                `retrieval`; the settings go into the argument of that name.
            client_side_tool: Tool that runs in the client (web widget or app): the assistant
                sends name and arguments, your code there answers.
            function: Function the model may ask for, described by name, purpose and JSON Schema
                of its parameters; your application runs it.
            handoff: Settings of the `handoff` tool: to which other assistants the conversation
                may be passed.
            invite: Settings of the `invite` tool, which adds another person to the call while
                the assistant stays on.
            pay: Settings of the `pay` tool, which takes card payments by keypad; requires
                `telephony_settings.disable_dtmf`. Object with `connector_name`,
                `connector_parameters`, `currency`, `description`, `payment_method`,
                `valid_card_types`.
            retrieval: Settings of a `retrieval` tool: which embedded buckets (`bucket_ids`) are
                searched for knowledge.
            timeout_ms: Milliseconds to wait for the tool's answer before the call of it is
                given up. Default `5000`.
            update_dynamic_variables: Settings of the tool with which the assistant writes
                values it has learned into dynamic variables. Object with `description`, `name`,
                `updatable_variables`.
            vision: Settings of the `vision` tool, with which the assistant looks at the
                caller's video. Object with `max_frame_age_secs`.
            webhook: Settings of a `webhook` tool: `name`, `description`, `url`, `method` and
                the parameters the model fills in.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `SharedTool`: `id`, `tool_definition`, `type`, `display_name`, `timeout_ms` and 1 more
            field.

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
        """Delete a shared tool; assistants can no longer call it.

        `DELETE /ai/tools/{tool_id}`

        Args:
            tool_id: Shared tool, from `ai.tools.create` or `ai.tools.list`.

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
            filter_name: Only tools whose name matches this text.
            filter_type: Only tools of this kind, such as `webhook`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `20`.

        Returns:
            A page of `SharedTool` rows (`id`, `tool_definition`, `type`, `display_name`,
            `timeout_ms` and 1 more field); iterating goes on through all pages.

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
        """Retrieve a shared tool and its definition.

        `GET /ai/tools/{tool_id}`

        Args:
            tool_id: Shared tool, from `ai.tools.create` or `ai.tools.list`.

        Returns:
            `SharedTool`: `id`, `tool_definition`, `type`, `display_name`, `timeout_ms` and 1 more
            field.

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
        """Change a shared tool, for all assistants that use it.

        `PATCH /ai/tools/{tool_id}`

        Args:
            tool_id: Shared tool, from `ai.tools.create` or `ai.tools.list`.
            client_side_tool: Tool that runs in the client (web widget or app): the assistant
                sends name and arguments, your code there answers.
            display_name: Name of the tool in the portal and in lists; the model sees the name
                inside the definition.
            function: Function the model may ask for, described by name, purpose and JSON Schema
                of its parameters; your application runs it.
            handoff: Settings of the `handoff` tool: to which other assistants the conversation
                may be passed.
            invite: Settings of the `invite` tool, which adds another person to the call while
                the assistant stays on.
            pay: Settings of the `pay` tool, which takes card payments by keypad; requires
                `telephony_settings.disable_dtmf`. Object with `connector_name`,
                `connector_parameters`, `currency`, `description`, `payment_method`,
                `valid_card_types`.
            retrieval: Settings of a `retrieval` tool: which embedded buckets (`bucket_ids`) are
                searched for knowledge.
            timeout_ms: Milliseconds to wait for the tool's answer before the call of it is
                given up.
            type: Kind of tool, such as `webhook`, `function`, `handoff`, `transfer` or
                `retrieval`; the settings go into the argument of that name.
            update_dynamic_variables: Settings of the tool with which the assistant writes
                values it has learned into dynamic variables. Object with `description`, `name`,
                `updatable_variables`.
            vision: Settings of the `vision` tool, with which the assistant looks at the
                caller's video. Object with `max_frame_age_secs`.
            webhook: Settings of a `webhook` tool: `name`, `description`, `url`, `method` and
                the parameters the model fills in.

        Returns:
            `SharedTool`: `id`, `tool_definition`, `type`, `display_name`, `timeout_ms` and 1 more
            field.

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
