"""`client.recordings.actions`."""

from __future__ import annotations

from telnyx_async.resources.recordings import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Deletion of several call recordings at once.

    Guide: `docs/conferencing.md`.
    """

    delete = call(_async.Actions.delete)
