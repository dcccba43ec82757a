"""`client.sim_cards`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import sim_cards as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.sim_cards.actions import Actions

__all__ = ["SimCards"]


class SimCards(SyncResource):
    """SIM cards and eSIMs of the account: status, data, location, voice.

    Sub-resources: `actions`. Guide: `docs/sim-cards.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Enable and disable SIM cards, voice and public IPs, and follow these actions."""
        from telnyx_sync.resources.sim_cards.actions import Actions

        return Actions(self._client, self._async.actions)

    delete = call(_async.SimCards.delete)
    get_activation_code = call(_async.SimCards.get_activation_code)
    get_device_details = call(_async.SimCards.get_device_details)
    get_public_ip = call(_async.SimCards.get_public_ip)
    list = paginate(_async.SimCards.list)
    list_wireless_connectivity_logs = paginate(_async.SimCards.list_wireless_connectivity_logs)
    retrieve = call(_async.SimCards.retrieve)
    update = call(_async.SimCards.update)
