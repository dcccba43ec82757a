"""`client.verifications.actions`."""

from __future__ import annotations

from telnyx_async.resources.verifications import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Checking of codes by the verification's identifier."""

    verify = call(_async.Actions.verify)
