"""`client.ai.conversations.conversation_insights`."""

from __future__ import annotations

from telnyx_async.resources.ai.conversations import conversation_insights as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["ConversationInsights"]


class ConversationInsights(SyncResource):
    """Statistics over the insights of many conversations.

    Guide: `docs/assistants.md`.
    """

    retrieve_aggregates = call(_async.ConversationInsights.retrieve_aggregates)
