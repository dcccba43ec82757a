"""`client.ai.assistants.deleted`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants import deleted as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Deleted"]


class Deleted(SyncResource):
    """Deleted assistants that can still be restored.

    Guide: `docs/assistants.md`.
    """

    get = call(_async.Deleted.get)
    list = paginate(_async.Deleted.list)
