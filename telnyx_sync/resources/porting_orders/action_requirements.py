"""`client.porting_orders.action_requirements`."""

from __future__ import annotations

from telnyx_async.resources.porting_orders import action_requirements as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["ActionRequirements"]


class ActionRequirements(SyncResource):
    """Porting order action requirements."""

    initiate = call(_async.ActionRequirements.initiate)
    list = paginate(_async.ActionRequirements.list)
