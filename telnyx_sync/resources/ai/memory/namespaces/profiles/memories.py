"""`client.ai.memory.namespaces.profiles.memories`."""

from __future__ import annotations

from telnyx_async.resources.ai.memory.namespaces.profiles import memories as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Memories"]


class Memories(SyncResource):
    """Single memories of a profile."""

    list = paginate(_async.Memories.list)
    retrieve = call(_async.Memories.retrieve)
