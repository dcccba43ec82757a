"""`client.global_ip_health_check_types`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_health_check_types as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["GlobalIpHealthCheckTypes"]


class GlobalIpHealthCheckTypes(SyncResource):
    """Kinds of health checks for global IPs."""

    list = call(_async.GlobalIpHealthCheckTypes.list)
