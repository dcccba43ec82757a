"""`client.storage.kvs.keys`."""

from __future__ import annotations

from telnyx_async.resources.storage.kvs import keys as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

__all__ = ["Keys"]


class Keys(SyncResource):
    """Keys and values of a namespace."""

    delete = call(_async.Keys.delete)
    list = paginate(_async.Keys.list)
    retrieve = stream(_async.Keys.retrieve)
    update = call(_async.Keys.update)
