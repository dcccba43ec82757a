"""`client.ip_connections`."""

from __future__ import annotations

from telnyx_async.resources import ip_connections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["IpConnections"]


class IpConnections(SyncResource):
    """SIP trunks to servers that are known by their IP address."""

    create = call(_async.IpConnections.create)
    delete = call(_async.IpConnections.delete)
    list = paginate(_async.IpConnections.list)
    retrieve = call(_async.IpConnections.retrieve)
    update = call(_async.IpConnections.update)
