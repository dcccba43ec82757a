"""`client.storage.kvs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.storage import kvs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.storage.kvs.keys import Keys

__all__ = ["Kvs"]


class Kvs(SyncResource):
    """Key-value namespaces and their keys.

    Sub-resources: `keys`.
    """

    @cached_property
    def keys(self) -> Keys:
        """Keys and values of a namespace."""
        from telnyx_sync.resources.storage.kvs.keys import Keys

        return Keys(self._client, self._async.keys)

    create = call(_async.Kvs.create)
    delete = call(_async.Kvs.delete)
    list = paginate(_async.Kvs.list)
    retrieve = call(_async.Kvs.retrieve)
