"""`client.ai.conversations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import conversations as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.conversations.conversation_insights import ConversationInsights
    from telnyx_sync.resources.ai.conversations.insight_groups import InsightGroups
    from telnyx_sync.resources.ai.conversations.insights import Insights
    from telnyx_sync.resources.ai.conversations.messages import Messages

__all__ = ["Conversations"]


class Conversations(SyncResource):
    """Conversations of assistants by phone and text, with messages and insights.

    Sub-resources: `conversation_insights`, `insight_groups`, `insights`, `messages`. Guide:
    `docs/assistants.md`.
    """

    @cached_property
    def conversation_insights(self) -> ConversationInsights:
        """Statistics over the insights of many conversations."""
        from telnyx_sync.resources.ai.conversations.conversation_insights import (
            ConversationInsights,
        )

        return ConversationInsights(self._client, self._async.conversation_insights)

    @cached_property
    def insight_groups(self) -> InsightGroups:
        """Groups of insights that are run together after each conversation of an assistant."""
        from telnyx_sync.resources.ai.conversations.insight_groups import InsightGroups

        return InsightGroups(self._client, self._async.insight_groups)

    @cached_property
    def insights(self) -> Insights:
        """Questions that a model answers about each conversation, such as the caller's mood."""
        from telnyx_sync.resources.ai.conversations.insights import Insights

        return Insights(self._client, self._async.insights)

    @cached_property
    def messages(self) -> Messages:
        """What was said in a conversation."""
        from telnyx_sync.resources.ai.conversations.messages import Messages

        return Messages(self._client, self._async.messages)

    add_message = call(_async.Conversations.add_message)
    create = call(_async.Conversations.create)
    delete = call(_async.Conversations.delete)
    list = call(_async.Conversations.list)
    retrieve = call(_async.Conversations.retrieve)
    retrieve_conversations_insights = call(_async.Conversations.retrieve_conversations_insights)
    update = call(_async.Conversations.update)
