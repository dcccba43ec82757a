"""`client.access_ip_ranges`."""

from __future__ import annotations

from telnyx_async.resources import access_ip_ranges as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["AccessIpRanges"]


class AccessIpRanges(SyncResource):
    """Allow list of ranges of IP addresses."""

    create = call(_async.AccessIpRanges.create)
    delete = call(_async.AccessIpRanges.delete)
    list = paginate(_async.AccessIpRanges.list)
