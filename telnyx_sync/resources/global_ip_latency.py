"""`client.global_ip_latency`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_latency as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["GlobalIpLatency"]


class GlobalIpLatency(SyncResource):
    """Latency of global IPs, measured from many places."""

    retrieve = call(_async.GlobalIpLatency.retrieve)
