"""`client.external_connections.releases`."""

from __future__ import annotations

from telnyx_async.resources.external_connections import releases as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Releases"]


class Releases(SyncResource):
    """External connection releases."""

    list = paginate(_async.Releases.list)
    retrieve = call(_async.Releases.retrieve)
