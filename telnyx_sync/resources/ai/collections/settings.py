"""`client.ai.collections.settings`."""

from __future__ import annotations

from telnyx_async.resources.ai.collections import settings as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Settings"]


class Settings(SyncResource):
    """Search settings of a collection."""

    create = call(_async.Settings.create)
    list = call(_async.Settings.list)
    patch_all = call(_async.Settings.patch_all)
