"""`client.global_ip_assignments`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_assignments as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["GlobalIpAssignments"]


class GlobalIpAssignments(SyncResource):
    """Assignments of global IPs to WireGuard peers."""

    create = call(_async.GlobalIpAssignments.create)
    delete = call(_async.GlobalIpAssignments.delete)
    list = paginate(_async.GlobalIpAssignments.list)
    retrieve = call(_async.GlobalIpAssignments.retrieve)
    update = call(_async.GlobalIpAssignments.update)
