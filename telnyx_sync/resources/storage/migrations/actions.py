"""`client.storage.migrations.actions`."""

from __future__ import annotations

from telnyx_async.resources.storage.migrations import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Stop migrations of data."""

    stop = call(_async.Actions.stop)
