"""`client.ips`."""

from __future__ import annotations

from telnyx_async.resources import ips as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Ips"]


class Ips(SyncResource):
    """IP addresses of your SIP servers, each attached to an IP connection."""

    create = call(_async.Ips.create)
    delete = call(_async.Ips.delete)
    list = paginate(_async.Ips.list)
    retrieve = call(_async.Ips.retrieve)
    update = call(_async.Ips.update)
