"""`client.porting.events`."""

from __future__ import annotations

from telnyx_async.resources.porting import events as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Events"]


class Events(SyncResource):
    """Events of porting orders: new statuses, comments, splits.

    Guide: `docs/numbers.md`.
    """

    list = paginate(_async.Events.list)
    republish = call(_async.Events.republish)
    retrieve = call(_async.Events.retrieve)
