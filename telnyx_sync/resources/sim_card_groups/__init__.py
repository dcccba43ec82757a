"""`client.sim_card_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import sim_card_groups as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.sim_card_groups.actions import Actions

__all__ = ["SimCardGroups"]


class SimCardGroups(SyncResource):
    """Groups of SIM cards that share a data limit, gateway and blocklist.

    Sub-resources: `actions`. Guide: `docs/sim-cards.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Set the gateway and blocklist of SIM card groups, and follow these actions."""
        from telnyx_sync.resources.sim_card_groups.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.SimCardGroups.create)
    delete = call(_async.SimCardGroups.delete)
    list = paginate(_async.SimCardGroups.list)
    retrieve = call(_async.SimCardGroups.retrieve)
    update = call(_async.SimCardGroups.update)
