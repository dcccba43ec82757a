"""`client.number_orders`."""

from __future__ import annotations

from telnyx_async.resources import number_orders as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["NumberOrders"]


class NumberOrders(SyncResource):
    """Orders of phone numbers.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.NumberOrders.create)
    list = paginate(_async.NumberOrders.list)
    retrieve = call(_async.NumberOrders.retrieve)
    update = call(_async.NumberOrders.update)
