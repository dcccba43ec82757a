"""`client.porting_orders.action_requirements`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import action_requirements as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["ActionRequirements"]


class ActionRequirements(SyncResource):
    """Steps that a person must complete for a port, such as an identity check.

    Guide: `docs/numbers.md`.
    """

    initiate = call(_async.ActionRequirements.initiate)
    list = paginate(_async.ActionRequirements.list)
