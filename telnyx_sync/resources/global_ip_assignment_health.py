"""`client.global_ip_assignment_health`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_assignment_health as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["GlobalIpAssignmentHealth"]


class GlobalIpAssignmentHealth(SyncResource):
    """Health of the assignments of global IPs."""

    retrieve = call(_async.GlobalIpAssignmentHealth.retrieve)
