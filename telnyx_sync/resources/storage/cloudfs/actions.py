"""`client.storage.cloudfs.actions`."""

from __future__ import annotations

from telnyx_async.resources.storage.cloudfs import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Rotate the metadata token of a filesystem."""

    rotate_meta_token = call(_async.Actions.rotate_meta_token)
