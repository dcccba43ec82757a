"""`client.sim_card_orders`."""

from __future__ import annotations

from telnyx_async.resources import sim_card_orders as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["SimCardOrders"]


class SimCardOrders(SyncResource):
    """Orders of physical SIM cards.

    Guide: `docs/sim-cards.md`.
    """

    create = call(_async.SimCardOrders.create)
    list = paginate(_async.SimCardOrders.list)
    retrieve = call(_async.SimCardOrders.retrieve)
