"""`client.ai.memory.namespaces.profiles.sources`."""

from __future__ import annotations

from telnyx_async.resources.ai.memory.namespaces.profiles import sources as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Sources"]


class Sources(SyncResource):
    """Sessions and facts that the memories of a profile come from."""

    delete = call(_async.Sources.delete)
    list = paginate(_async.Sources.list)
    retrieve = call(_async.Sources.retrieve)
