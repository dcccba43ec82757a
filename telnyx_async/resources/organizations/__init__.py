"""`client.organizations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.organizations.users import Users

__all__ = ["Organizations"]


class Organizations(Resource):
    """The organization: the users who share the account.

    Sub-resources: `users`.
    """

    @cached_property
    def users(self) -> Users:
        """Users of the organization, and the groups they belong to."""
        from telnyx_async.resources.organizations.users import Users

        return Users(self._client)
