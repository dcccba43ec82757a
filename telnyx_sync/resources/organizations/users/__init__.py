"""`client.organizations.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.organizations import users as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.organizations.users.actions import Actions

__all__ = ["Users"]


class Users(SyncResource):
    """Users of the organization, and the groups they belong to.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Remove users from the organization."""
        from telnyx_sync.resources.organizations.users.actions import Actions

        return Actions(self._client, self._async.actions)

    get_groups_report = call(_async.Users.get_groups_report)
    list = paginate(_async.Users.list)
    retrieve = call(_async.Users.retrieve)
