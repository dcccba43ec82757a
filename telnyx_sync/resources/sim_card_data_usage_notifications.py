"""`client.sim_card_data_usage_notifications`."""

from __future__ import annotations

from telnyx_async.resources import sim_card_data_usage_notifications as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["SimCardDataUsageNotifications"]


class SimCardDataUsageNotifications(SyncResource):
    """Notifications when SIM cards have used a certain amount of data.

    Guide: `docs/sim-cards.md`.
    """

    create = call(_async.SimCardDataUsageNotifications.create)
    delete = call(_async.SimCardDataUsageNotifications.delete)
    list = paginate(_async.SimCardDataUsageNotifications.list)
    retrieve = call(_async.SimCardDataUsageNotifications.retrieve)
    update = call(_async.SimCardDataUsageNotifications.update)
