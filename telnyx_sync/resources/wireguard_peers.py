"""`client.wireguard_peers`."""

from __future__ import annotations

from telnyx_async.resources import wireguard_peers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["WireguardPeers"]


class WireguardPeers(SyncResource):
    """WireGuard peers: machines of yours that connect to an interface."""

    create = call(_async.WireguardPeers.create)
    delete = call(_async.WireguardPeers.delete)
    list = paginate(_async.WireguardPeers.list)
    retrieve = call(_async.WireguardPeers.retrieve)
    retrieve_config = call(_async.WireguardPeers.retrieve_config)
    update = call(_async.WireguardPeers.update)
