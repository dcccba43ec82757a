"""`client.global_ip_protocols`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_protocols as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["GlobalIpProtocols"]


class GlobalIpProtocols(SyncResource):
    """Protocols that global IPs carry."""

    list = call(_async.GlobalIpProtocols.list)
