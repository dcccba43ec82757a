"""`client.access_ip_address`."""

from __future__ import annotations

from telnyx_async.resources import access_ip_address as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["AccessIpAddress"]


class AccessIpAddress(SyncResource):
    """Allow list of single IP addresses."""

    create = call(_async.AccessIpAddress.create)
    delete = call(_async.AccessIpAddress.delete)
    list = paginate(_async.AccessIpAddress.list)
    retrieve = call(_async.AccessIpAddress.retrieve)
