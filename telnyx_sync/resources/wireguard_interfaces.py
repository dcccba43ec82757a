"""`client.wireguard_interfaces`."""

from __future__ import annotations

from telnyx_async.resources import wireguard_interfaces as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["WireguardInterfaces"]


class WireguardInterfaces(SyncResource):
    """WireGuard interfaces of private networks."""

    create = call(_async.WireguardInterfaces.create)
    delete = call(_async.WireguardInterfaces.delete)
    list = paginate(_async.WireguardInterfaces.list)
    retrieve = call(_async.WireguardInterfaces.retrieve)
