"""`client.ai.conversations`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import Conversation, ConversationInsightsList

if TYPE_CHECKING:
    from telnyx_async.resources.ai.conversations.conversation_insights import ConversationInsights
    from telnyx_async.resources.ai.conversations.insight_groups import InsightGroups
    from telnyx_async.resources.ai.conversations.insights import Insights
    from telnyx_async.resources.ai.conversations.messages import Messages

__all__ = ["Conversations"]

_ADD_MESSAGE = Operation(
    "POST",
    "/ai/conversations/{conversation_id}/message",
    body=BodyKind.JSON,
    accept="*/*",
    replay=Replay.IDEMPOTENCY_KEY,
)
_CREATE = Operation(
    "POST", "/ai/conversations", Conversation, body=BodyKind.JSON, replay=Replay.IDEMPOTENCY_KEY
)
_DELETE = Operation(
    "DELETE", "/ai/conversations/{conversation_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation("GET", "/ai/conversations", Data[list[Conversation]], replay=Replay.SAFE)
_RETRIEVE = Operation(
    "GET", "/ai/conversations/{conversation_id}", Data[Conversation], replay=Replay.SAFE
)
_RETRIEVE_CONVERSATIONS_INSIGHTS = Operation(
    "GET",
    "/ai/conversations/{conversation_id}/conversations-insights",
    ConversationInsightsList,
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PUT",
    "/ai/conversations/{conversation_id}",
    Data[Conversation],
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class Conversations(Resource):
    """Conversations of assistants by phone and text, with messages and insights.

    Sub-resources: `conversation_insights`, `insight_groups`, `insights`, `messages`. Guide:
    `docs/assistants.md`.
    """

    @cached_property
    def conversation_insights(self) -> ConversationInsights:
        """Statistics over the insights of many conversations."""
        from telnyx_async.resources.ai.conversations.conversation_insights import (
            ConversationInsights,
        )

        return ConversationInsights(self._client)

    @cached_property
    def insight_groups(self) -> InsightGroups:
        """Groups of insights that are run together after each conversation of an assistant."""
        from telnyx_async.resources.ai.conversations.insight_groups import InsightGroups

        return InsightGroups(self._client)

    @cached_property
    def insights(self) -> Insights:
        """Questions that a model answers about each conversation, such as the caller's mood."""
        from telnyx_async.resources.ai.conversations.insights import Insights

        return Insights(self._client)

    @cached_property
    def messages(self) -> Messages:
        """What was said in a conversation."""
        from telnyx_async.resources.ai.conversations.messages import Messages

        return Messages(self._client)

    async def add_message(
        self,
        conversation_id: str,
        *,
        role: str,
        content: str | Unset = UNSET,
        metadata: Mapping[str, str | int | bool | Sequence[str | int | bool]] | Unset = UNSET,
        name: str | Unset = UNSET,
        sent_at: datetime | str | Unset = UNSET,
        tool_call_id: str | Unset = UNSET,
        tool_calls: Sequence[Mapping[str, object]] | Unset = UNSET,
        tool_choice: str | Mapping[str, object] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add a message to a conversation.

        `POST /ai/conversations/{conversation_id}/message`

        Args:
            conversation_id: Conversation of an assistant, from `ai.conversations.create` or
                `ai.conversations.list`; keeps the context between messages. UUID.
            role: Who is taken to speak: `user`, `assistant`, `tool` or `system`.
            content: Text of the message, as if it had been said in the conversation.
            metadata: Key-value pairs of yours to keep with the message.
            name: Name of the speaker, or of the tool.
            sent_at: When the message was said (RFC 3339), for imported history; now without it.
            tool_call_id: Tool call that this message answers, an `id` from `tool_calls`; only
                with role `tool`.
            tool_calls: Tools that the message asked for, in OpenAI's format; only with role
                `assistant`.
            tool_choice: Choice of tools that applied to the message, in OpenAI's format.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _ADD_MESSAGE,
            path={"conversation_id": conversation_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "role": role,
                "content": content,
                "metadata": metadata,
                "name": name,
                "sent_at": sent_at,
                "tool_call_id": tool_call_id,
                "tool_calls": tool_calls,
                "tool_choice": tool_choice,
            },
            options=options,
        )

    async def create(
        self,
        *,
        metadata: Mapping[str, str] | Unset = UNSET,
        name: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Conversation:
        """Open a conversation, for chatting with an assistant or keeping its messages.

        `POST /ai/conversations`

        Args:
            metadata: Key-value pairs of yours, which can be filtered by. `ai_disabled` set to
                `true` keeps the assistant from answering, for a person to take over.
            name: Name of the conversation, for your own lists.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `Conversation`: `id`, `name`, `last_message_at`, `metadata` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.conversations.create(name="Web chat", metadata={"customer": "4711"})
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={"metadata": metadata, "name": name},
            options=options,
        )

    async def delete(self, conversation_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a conversation with its messages.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id: Conversation of an assistant, from `ai.conversations.create` or
                `ai.conversations.list`; keeps the context between messages.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"conversation_id": conversation_id}, options=options)

    async def list(
        self,
        *,
        id: str | Unset = UNSET,
        created_at: str | Unset = UNSET,
        last_message_at: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metadata_assistant_id: str | Unset = UNSET,
        metadata_assistant_version_id: str | Unset = UNSET,
        metadata_call_control_id: str | Unset = UNSET,
        metadata_telnyx_agent_target: str | Unset = UNSET,
        metadata_telnyx_conversation_channel: str | Unset = UNSET,
        metadata_telnyx_end_user_target: str | Unset = UNSET,
        name: str | Unset = UNSET,
        or_: str | Unset = UNSET,
        order: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[Conversation]]:
        """Find conversations by assistant, number, time or metadata, in PostgREST notation.

        `GET /ai/conversations`

        Arguments are conditions in PostgREST's notation, such as `eq.value` or `gte.2026-01-01`.
        Metadata of your own can be matched too, by extra query parameters named
        `metadata->your_key`.

        Args:
            id: Only the conversation with this identifier, as `eq.<id>`.
            created_at: Only conversations begun then, with an operator: `gte.2025-06-01`.
            last_message_at: When the latest message came; as a filter with an operator, such as
                `gte.2025-06-01`.
            limit: Maximum number of conversations to return; there is no paging, narrow by
                filters. At least 1.
            metadata_assistant_id: Only conversations with this assistant, as
                `eq.assistant-123`.
            metadata_assistant_version_id: Only conversations with this version of the
                assistant, as `eq.<version>`; older conversations may not have it recorded.
            metadata_call_control_id: Only the conversation held on this call, as `eq.v3:…`.
            metadata_telnyx_agent_target: Only conversations through this number or address of
                yours, as `eq.+13125550101`.
            metadata_telnyx_conversation_channel: Only conversations on this channel, as
                `eq.phone_call`.
            metadata_telnyx_end_user_target: Only conversations with this person, by number or
                address, as `eq.+13125550101`.
            name: Only conversations of this name, as `eq.<name>` or `like.Support*`.
            or_: Conditions of which one suffices, in PostgREST notation:
                `(created_at.gte.2025-06-01,name.eq.Support)`.
            order: Sorting, a field with direction, such as `last_message_at.desc`.

        Returns:
            `list[Conversation]`, as `.data`: `id`, `name`, `last_message_at`, `metadata` and 1 more
            field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.conversations.list(metadata_assistant_id=f"eq.{assistant_id}", limit=20)
        """
        return await self._call(
            _LIST,
            query={
                "id": id,
                "created_at": created_at,
                "last_message_at": last_message_at,
                "limit": limit,
                "metadata->assistant_id": metadata_assistant_id,
                "metadata->assistant_version_id": metadata_assistant_version_id,
                "metadata->call_control_id": metadata_call_control_id,
                "metadata->telnyx_agent_target": metadata_telnyx_agent_target,
                "metadata->telnyx_conversation_channel": metadata_telnyx_conversation_channel,
                "metadata->telnyx_end_user_target": metadata_telnyx_end_user_target,
                "name": name,
                "or": or_,
                "order": order,
            },
            options=options,
        )

    async def retrieve(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> Data[Conversation]:
        """Retrieve a conversation and its metadata.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id: Conversation of an assistant, from `ai.conversations.create` or
                `ai.conversations.list`; keeps the context between messages.

        Returns:
            `Conversation`, as `.data`: `id`, `name`, `last_message_at`, `metadata` and 1 more
            field.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"conversation_id": conversation_id}, options=options
        )

    async def retrieve_conversations_insights(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> ConversationInsightsList:
        """Retrieve the insights of a conversation.

        `GET /ai/conversations/{conversation_id}/conversations-insights`

        Args:
            conversation_id: Conversation of an assistant, from `ai.conversations.create` or
                `ai.conversations.list`; keeps the context between messages.

        Returns:
            `ConversationInsightsList`: `data` and `meta`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE_CONVERSATIONS_INSIGHTS,
            path={"conversation_id": conversation_id},
            options=options,
        )

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Conversation]:
        """Change the metadata of a conversation, for instance to stop the assistant from answering.

        `PUT /ai/conversations/{conversation_id}`

        Args:
            conversation_id: Conversation of an assistant, from `ai.conversations.create` or
                `ai.conversations.list`; keeps the context between messages.
            metadata: Key-value pairs of yours, which can be filtered by. `ai_disabled` set to
                `true` keeps the assistant from answering, for a person to take over.

        Returns:
            `Conversation`, as `.data`: `id`, `name`, `last_message_at`, `metadata` and 1 more
            field.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"conversation_id": conversation_id},
            body={"metadata": metadata},
            options=options,
        )
