"""`client.spend_limits`."""

from __future__ import annotations

from telnyx_async.resources import spend_limits as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SpendLimits"]


class SpendLimits(SyncResource):
    """Spend limits: how much a product may cost per day or month before it is blocked."""

    create = call(_async.SpendLimits.create)
    delete = call(_async.SpendLimits.delete)
    list = call(_async.SpendLimits.list)
    update = call(_async.SpendLimits.update)
