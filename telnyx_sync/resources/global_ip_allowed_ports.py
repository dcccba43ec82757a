"""`client.global_ip_allowed_ports`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_allowed_ports as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["GlobalIpAllowedPorts"]


class GlobalIpAllowedPorts(SyncResource):
    """Ports that can be opened on global IPs."""

    list = call(_async.GlobalIpAllowedPorts.list)
