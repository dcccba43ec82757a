"""`client.ai.assistants.scheduled_events`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants import scheduled_events as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["ScheduledEvents"]


class ScheduledEvents(SyncResource):
    """Calls and messages that an assistant makes at a scheduled time.

    Guide: `docs/assistants.md`.
    """

    create = call(_async.ScheduledEvents.create)
    delete = call(_async.ScheduledEvents.delete)
    list = paginate(_async.ScheduledEvents.list)
    retrieve = call(_async.ScheduledEvents.retrieve)
