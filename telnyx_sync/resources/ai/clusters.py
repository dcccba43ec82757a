"""`client.ai.clusters`."""

from __future__ import annotations

from telnyx_async.resources.ai import clusters as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

__all__ = ["Clusters"]


class Clusters(SyncResource):
    """Themes that recur in embedded documents, found by clustering their chunks."""

    compute = call(_async.Clusters.compute)
    delete = call(_async.Clusters.delete)
    fetch_graph = stream(_async.Clusters.fetch_graph)
    list = paginate(_async.Clusters.list)
    retrieve = call(_async.Clusters.retrieve)
