"""`client.faxes.actions`."""

from __future__ import annotations

from telnyx_async.resources.faxes import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Cancel a fax in progress, or refresh the download URL of a received one.

    Guide: `docs/fax.md`.
    """

    cancel = call(_async.Actions.cancel)
    refresh = call(_async.Actions.refresh)
