"""`client.ai.conversations.insight_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai.conversations import insight_groups as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.ai.conversations.insight_groups.insights import Insights

__all__ = ["InsightGroups"]


class InsightGroups(SyncResource):
    """Groups of insights that are run together after each conversation of an assistant.

    Sub-resources: `insights`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def insights(self) -> Insights:
        """Which insights belong to a group."""
        from telnyx_sync.resources.ai.conversations.insight_groups.insights import Insights

        return Insights(self._client, self._async.insights)

    delete = call(_async.InsightGroups.delete)
    insight_groups = call(_async.InsightGroups.insight_groups)
    retrieve = call(_async.InsightGroups.retrieve)
    retrieve_insight_groups = paginate(_async.InsightGroups.retrieve_insight_groups)
    update = call(_async.InsightGroups.update)
