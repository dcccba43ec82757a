"""`client.advanced_orders`."""

from __future__ import annotations

from telnyx_async.resources import advanced_orders as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["AdvancedOrders"]


class AdvancedOrders(SyncResource):
    """Orders of numbers that are not in stock: Telnyx sources them."""

    create = call(_async.AdvancedOrders.create)
    list = call(_async.AdvancedOrders.list)
    retrieve = call(_async.AdvancedOrders.retrieve)
    update_requirement_group = call(_async.AdvancedOrders.update_requirement_group)
