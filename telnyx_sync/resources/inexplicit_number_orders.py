"""`client.inexplicit_number_orders`."""

from __future__ import annotations

from telnyx_async.resources import inexplicit_number_orders as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["InexplicitNumberOrders"]


class InexplicitNumberOrders(SyncResource):
    """Number orders by description: a quantity of numbers of a type and area.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.InexplicitNumberOrders.create)
    list = paginate(_async.InexplicitNumberOrders.list)
    retrieve = call(_async.InexplicitNumberOrders.retrieve)
