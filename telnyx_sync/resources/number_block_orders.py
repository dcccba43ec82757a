"""`client.number_block_orders`."""

from __future__ import annotations

from telnyx_async.resources import number_block_orders as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["NumberBlockOrders"]


class NumberBlockOrders(SyncResource):
    """Orders of blocks of consecutive phone numbers."""

    create = call(_async.NumberBlockOrders.create)
    list = paginate(_async.NumberBlockOrders.list)
    retrieve = call(_async.NumberBlockOrders.retrieve)
