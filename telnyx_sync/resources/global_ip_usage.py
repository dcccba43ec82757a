"""`client.global_ip_usage`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_usage as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["GlobalIpUsage"]


class GlobalIpUsage(SyncResource):
    """Traffic of global IPs."""

    retrieve = call(_async.GlobalIpUsage.retrieve)
