"""`client.enterprises.dir`."""

from __future__ import annotations

from telnyx_async.resources.enterprises import dir as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Dir"]


class Dir(SyncResource):
    """Display identities of one enterprise."""

    create = call(_async.Dir.create)
    list = paginate(_async.Dir.list)
