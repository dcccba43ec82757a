"""`client.managed_accounts.actions`."""

from __future__ import annotations

from telnyx_async.resources.managed_accounts import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Disable managed accounts, and enable them again."""

    disable = call(_async.Actions.disable)
    enable = call(_async.Actions.enable)
