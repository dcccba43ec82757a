"""`client.global_ip_assignments_usage`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_assignments_usage as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["GlobalIpAssignmentsUsage"]


class GlobalIpAssignmentsUsage(SyncResource):
    """Global IP assignments usage."""

    retrieve = call(_async.GlobalIpAssignmentsUsage.retrieve)
