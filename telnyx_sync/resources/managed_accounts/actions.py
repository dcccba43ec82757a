"""`client.managed_accounts.actions`."""

from __future__ import annotations

from telnyx_async.resources.managed_accounts import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Lock managed accounts out of Telnyx and let them in again."""

    disable = call(_async.Actions.disable)
    enable = call(_async.Actions.enable)
