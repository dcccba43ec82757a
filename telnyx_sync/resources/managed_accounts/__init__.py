"""`client.managed_accounts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import managed_accounts as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.managed_accounts.actions import Actions

__all__ = ["ManagedAccounts"]


class ManagedAccounts(SyncResource):
    """Accounts of your customers that you manage; Telnyx must have approved you as a manager.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Disable managed accounts, and enable them again."""
        from telnyx_sync.resources.managed_accounts.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.ManagedAccounts.create)
    get_allocatable_global_outbound_channels = call(
        _async.ManagedAccounts.get_allocatable_global_outbound_channels
    )
    list = paginate(_async.ManagedAccounts.list)
    retrieve = call(_async.ManagedAccounts.retrieve)
    update = call(_async.ManagedAccounts.update)
    update_global_channel_limit = call(_async.ManagedAccounts.update_global_channel_limit)
