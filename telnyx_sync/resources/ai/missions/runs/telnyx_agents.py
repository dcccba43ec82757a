"""`client.ai.missions.runs.telnyx_agents`."""

from __future__ import annotations

from telnyx_async.resources.ai.missions.runs import telnyx_agents as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["TelnyxAgents"]


class TelnyxAgents(SyncResource):
    """AI assistants that take part in a run."""

    link = call(_async.TelnyxAgents.link)
    list = call(_async.TelnyxAgents.list)
    unlink = call(_async.TelnyxAgents.unlink)
