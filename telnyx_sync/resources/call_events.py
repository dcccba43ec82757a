"""`client.call_events`."""

from __future__ import annotations

from telnyx_async.resources import call_events as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["CallEvents"]


class CallEvents(SyncResource):
    """Log of the commands you sent and the webhooks sent to you, for debugging calls."""

    list = paginate(_async.CallEvents.list)
