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
    """Conversations."""

    @cached_property
    def conversation_insights(self) -> ConversationInsights:
        from telnyx_async.resources.ai.conversations.conversation_insights import (
            ConversationInsights,
        )

        return ConversationInsights(self._client)

    @cached_property
    def insight_groups(self) -> InsightGroups:
        from telnyx_async.resources.ai.conversations.insight_groups import InsightGroups

        return InsightGroups(self._client)

    @cached_property
    def insights(self) -> Insights:
        from telnyx_async.resources.ai.conversations.insights import Insights

        return Insights(self._client)

    @cached_property
    def messages(self) -> Messages:
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
            conversation_id: UUID.
            role: String.
            content: String.
            metadata: Object.
            name: String.
            sent_at: ISO 8601 date-time.
            tool_call_id: String.
            tool_calls: List of objects.
            tool_choice: String or object.
            idempotency_key: String.

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
        """Create a conversation.

        `POST /ai/conversations`

        Args:
            metadata: Object.
            name: String.
            idempotency_key: String.

        Returns:
            `Conversation`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={"metadata": metadata, "name": name},
            options=options,
        )

    async def delete(self, conversation_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a conversation.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id: String.

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
        """List conversations.

        `GET /ai/conversations`

        Args:
            id: String.
            created_at: String.
            last_message_at: String.
            limit: Integer, at least 1.
            metadata_assistant_id: String.
            metadata_assistant_version_id: String.
            metadata_call_control_id: String.
            metadata_telnyx_agent_target: String.
            metadata_telnyx_conversation_channel: String.
            metadata_telnyx_end_user_target: String.
            name: String.
            or_: String.
            order: String.

        Returns:
            `list[Conversation]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        """Retrieve a conversation.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id: String.

        Returns:
            `Conversation`, as `.data`.

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
            conversation_id: String.

        Returns:
            `ConversationInsightsList`.

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
        """Update a conversation.

        `PUT /ai/conversations/{conversation_id}`

        Args:
            conversation_id: String.
            metadata: Object.

        Returns:
            `Conversation`, as `.data`.

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
