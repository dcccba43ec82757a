"""`client.porting_orders.actions`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Confirm, activate, cancel and share porting orders.

    Guide: `docs/numbers.md`.
    """

    activate = call(_async.Actions.activate)
    cancel = call(_async.Actions.cancel)
    confirm = call(_async.Actions.confirm)
    share = call(_async.Actions.share)
