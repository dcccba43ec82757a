"""`client.sim_card_groups.actions`."""

from __future__ import annotations

from telnyx_async.resources.sim_card_groups import actions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Actions"]


class Actions(SyncResource):
    """Set the gateway and blocklist of SIM card groups, and follow these actions.

    Guide: `docs/sim-cards.md`.
    """

    list = paginate(_async.Actions.list)
    remove_private_wireless_gateway = call(_async.Actions.remove_private_wireless_gateway)
    remove_wireless_blocklist = call(_async.Actions.remove_wireless_blocklist)
    retrieve = call(_async.Actions.retrieve)
    set_private_wireless_gateway = call(_async.Actions.set_private_wireless_gateway)
    set_wireless_blocklist = call(_async.Actions.set_wireless_blocklist)
