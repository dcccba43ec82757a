"""`client.virtual_cross_connects`."""

from __future__ import annotations

from telnyx_async.resources import virtual_cross_connects as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["VirtualCrossConnects"]


class VirtualCrossConnects(SyncResource):
    """Private connections between your cloud (AWS, Azure, Google) and a private network."""

    create = call(_async.VirtualCrossConnects.create)
    delete = call(_async.VirtualCrossConnects.delete)
    list = paginate(_async.VirtualCrossConnects.list)
    retrieve = call(_async.VirtualCrossConnects.retrieve)
    update = call(_async.VirtualCrossConnects.update)
