"""`client.ai.memory.namespaces.settings`."""

from __future__ import annotations

from telnyx_async.resources.ai.memory.namespaces import settings as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Settings"]


class Settings(SyncResource):
    """How the summaries in a memory store are written."""

    list = call(_async.Settings.list)
    patch_all = call(_async.Settings.patch_all)
