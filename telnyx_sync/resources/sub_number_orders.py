"""`client.sub_number_orders`."""

from __future__ import annotations

from telnyx_async.resources import sub_number_orders as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SubNumberOrders"]


class SubNumberOrders(SyncResource):
    """Parts of number orders: the numbers of one country and type.

    Guide: `docs/numbers.md`.
    """

    cancel = call(_async.SubNumberOrders.cancel)
    list = call(_async.SubNumberOrders.list)
    retrieve = call(_async.SubNumberOrders.retrieve)
    update = call(_async.SubNumberOrders.update)
    update_requirement_group = call(_async.SubNumberOrders.update_requirement_group)
