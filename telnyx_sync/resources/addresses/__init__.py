"""`client.addresses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import addresses as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.addresses.actions import Actions

__all__ = ["Addresses"]


class Addresses(SyncResource):
    """Street addresses of the account, for emergency calls and for regulatory requirements.

    An address is checked for emergency calls when it is created and cannot be changed afterwards:
    create another one instead. It is for phone numbers; goods and SIM cards are shipped to
    `user_addresses`.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check addresses for emergency calls, and accept suggested corrections."""
        from telnyx_sync.resources.addresses.actions import Actions

        return Actions(self._client, self._async.actions)

    create = call(_async.Addresses.create)
    delete = call(_async.Addresses.delete)
    list = paginate(_async.Addresses.list)
    retrieve = call(_async.Addresses.retrieve)
