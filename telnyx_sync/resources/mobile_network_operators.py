"""`client.mobile_network_operators`."""

from __future__ import annotations

from telnyx_async.resources import mobile_network_operators as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["MobileNetworkOperators"]


class MobileNetworkOperators(SyncResource):
    """Mobile networks in which SIM cards can roam."""

    list = paginate(_async.MobileNetworkOperators.list)
