"""`client.user_addresses`."""

from __future__ import annotations

from telnyx_async.resources import user_addresses as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["UserAddresses"]


class UserAddresses(SyncResource):
    """Addresses to which SIM cards and other goods are shipped.

    Not for emergency calls and not checked for them: those use `addresses`.
    """

    create = call(_async.UserAddresses.create)
    list = paginate(_async.UserAddresses.list)
    retrieve = call(_async.UserAddresses.retrieve)
