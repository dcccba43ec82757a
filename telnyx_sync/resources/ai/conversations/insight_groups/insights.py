"""`client.ai.conversations.insight_groups.insights`."""

from __future__ import annotations

from telnyx_async.resources.ai.conversations.insight_groups import insights as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Insights"]


class Insights(SyncResource):
    """Which insights belong to a group.

    Guide: `docs/assistants.md`.
    """

    assign = call(_async.Insights.assign)
    delete_unassign = call(_async.Insights.delete_unassign)
