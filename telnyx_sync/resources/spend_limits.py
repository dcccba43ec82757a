"""`client.spend_limits`."""

from __future__ import annotations

from telnyx_async.resources import spend_limits as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SpendLimits"]


class SpendLimits(SyncResource):
    """Spend limits: how much a product may cost per day or month before it is blocked.

    A limit holds for the whole organization, per day or month in UTC. Above it the product is
    blocked, within some minutes, until the end of the period; raising or deleting the limit lifts
    the block at once. Today `inference` is the only product that can be limited; blocked requests
    fail with 403.

    Guide: `docs/billing.md`.
    """

    create = call(_async.SpendLimits.create)
    delete = call(_async.SpendLimits.delete)
    list = call(_async.SpendLimits.list)
    update = call(_async.SpendLimits.update)
