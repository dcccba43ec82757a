"""`client.tailscale_subnet_routers`."""

from __future__ import annotations

from telnyx_async.resources import tailscale_subnet_routers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["TailscaleSubnetRouters"]


class TailscaleSubnetRouters(SyncResource):
    """Routers that make private networks reachable from a Tailscale network."""

    create = call(_async.TailscaleSubnetRouters.create)
    delete = call(_async.TailscaleSubnetRouters.delete)
    list = paginate(_async.TailscaleSubnetRouters.list)
    retrieve = call(_async.TailscaleSubnetRouters.retrieve)
    update = call(_async.TailscaleSubnetRouters.update)
