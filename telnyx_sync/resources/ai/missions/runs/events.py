"""`client.ai.missions.runs.events`."""

from __future__ import annotations

from telnyx_async.resources.ai.missions.runs import events as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Events"]


class Events(SyncResource):
    """Event log of a run."""

    get_event_details = call(_async.Events.get_event_details)
    list = paginate(_async.Events.list)
    log = call(_async.Events.log)
