"""`client.queues.calls`."""

from __future__ import annotations

from telnyx_async.resources.queues import calls as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Calls"]


class Calls(SyncResource):
    """Calls that wait in a queue.

    Guide: `docs/conferencing.md`.
    """

    list = paginate(_async.Calls.list)
    remove = call(_async.Calls.remove)
    retrieve = call(_async.Calls.retrieve)
    update = call(_async.Calls.update)
