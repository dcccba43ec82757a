"""`client.private_wireless_gateways`."""

from __future__ import annotations

from telnyx_async.resources import private_wireless_gateways as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PrivateWirelessGateways"]


class PrivateWirelessGateways(SyncResource):
    """Gateways that route SIM card traffic into private networks."""

    create = call(_async.PrivateWirelessGateways.create)
    delete = call(_async.PrivateWirelessGateways.delete)
    list = paginate(_async.PrivateWirelessGateways.list)
    retrieve = call(_async.PrivateWirelessGateways.retrieve)
