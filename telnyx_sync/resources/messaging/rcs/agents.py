"""`client.messaging.rcs.agents`."""

from __future__ import annotations

from telnyx_async.resources.messaging.rcs import agents as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Agents"]


class Agents(SyncResource):
    """RCS agents that can send, with their messaging profile and webhooks.

    Guide: `docs/messaging.md`.
    """

    list = paginate(_async.Agents.list)
    retrieve = call(_async.Agents.retrieve)
    update = call(_async.Agents.update)
