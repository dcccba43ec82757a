"""`client.queues`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import queues as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.queues.calls import Calls

__all__ = ["Queues"]


class Queues(SyncResource):
    """Call queues: callers wait in order, with hold music, until an agent takes them.

    `calls.actions.enqueue` puts calls in, `calls.actions.bridge` with the queue's name connects an
    agent with the first of them.

    Sub-resources: `calls`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def calls(self) -> Calls:
        """Calls that wait in a queue."""
        from telnyx_sync.resources.queues.calls import Calls

        return Calls(self._client, self._async.calls)

    create = call(_async.Queues.create)
    delete = call(_async.Queues.delete)
    list = paginate(_async.Queues.list)
    retrieve = call(_async.Queues.retrieve)
    update = call(_async.Queues.update)
