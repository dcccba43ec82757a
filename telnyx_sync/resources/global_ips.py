"""`client.global_ips`."""

from __future__ import annotations

from telnyx_async.resources import global_ips as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["GlobalIps"]


class GlobalIps(SyncResource):
    """Static addresses announced from the whole network of Telnyx (anycast)."""

    create = call(_async.GlobalIps.create)
    delete = call(_async.GlobalIps.delete)
    list = paginate(_async.GlobalIps.list)
    retrieve = call(_async.GlobalIps.retrieve)
