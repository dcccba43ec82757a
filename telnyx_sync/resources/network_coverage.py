"""`client.network_coverage`."""

from __future__ import annotations

from telnyx_async.resources import network_coverage as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["NetworkCoverage"]


class NetworkCoverage(SyncResource):
    """Locations where parts of private networks can be set up."""

    list = paginate(_async.NetworkCoverage.list)
