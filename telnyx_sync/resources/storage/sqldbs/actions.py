"""`client.storage.sqldbs.actions`."""

from __future__ import annotations

from telnyx_async.resources.storage.sqldbs import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Run SQL in databases."""

    query = call(_async.Actions.query)
