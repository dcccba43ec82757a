"""`client.storage.cloudfs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.storage import cloudfs as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.storage.cloudfs.actions import Actions

__all__ = ["Cloudfs"]


class Cloudfs(SyncResource):
    """Filesystems that many machines can mount at once (JuiceFS on cloud storage).

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Rotate the metadata token of a filesystem."""
        from telnyx_sync.resources.storage.cloudfs.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.Cloudfs.create)
    delete = call(_async.Cloudfs.delete)
    list = paginate(_async.Cloudfs.list)
    retrieve = call(_async.Cloudfs.retrieve)
    update = call(_async.Cloudfs.update)
