"""`client.ai.conversations.insights`."""

from __future__ import annotations

from telnyx_async.resources.ai.conversations import insights as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Insights"]


class Insights(SyncResource):
    """Questions that a model answers about each conversation, such as the caller's mood.

    Guide: `docs/assistants.md`.
    """

    create = call(_async.Insights.create)
    delete = call(_async.Insights.delete)
    list = paginate(_async.Insights.list)
    retrieve = call(_async.Insights.retrieve)
    update = call(_async.Insights.update)
