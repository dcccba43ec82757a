"""`client.ai.collections.sources`."""

from __future__ import annotations

from telnyx_async.resources.ai.collections import sources as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Sources"]


class Sources(SyncResource):
    """Sources of a collection's data."""

    create = call(_async.Sources.create)
    delete = call(_async.Sources.delete)
    list = call(_async.Sources.list)
    replace = call(_async.Sources.replace)
