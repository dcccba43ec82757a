"""`client.organizations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.organizations.users import Users

__all__ = ["Organizations"]


class Organizations(SyncResource):
    """The organization: the users who share the account.

    Sub-resources: `users`.
    """

    @cached_property
    def users(self) -> Users:
        """Users of the organization, and the groups they belong to."""
        from telnyx_sync.resources.organizations.users import Users

        return Users(self._client, self._async.users)
