"""`client.virtual_cross_connects_coverage`."""

from __future__ import annotations

from telnyx_async.resources import virtual_cross_connects_coverage as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["VirtualCrossConnectsCoverage"]


class VirtualCrossConnectsCoverage(SyncResource):
    """Cloud regions that can be connected, and at which speeds."""

    list = paginate(_async.VirtualCrossConnectsCoverage.list)
