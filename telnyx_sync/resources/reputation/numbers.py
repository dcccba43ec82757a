"""`client.reputation.numbers`."""

from __future__ import annotations

from telnyx_async.resources.reputation import numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Numbers"]


class Numbers(SyncResource):
    """Monitored numbers of all your enterprises."""

    delete = call(_async.Numbers.delete)
    list = paginate(_async.Numbers.list)
    retrieve = call(_async.Numbers.retrieve)
