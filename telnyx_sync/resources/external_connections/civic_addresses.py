"""`client.external_connections.civic_addresses`."""

from __future__ import annotations

from telnyx_async.resources.external_connections import civic_addresses as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["CivicAddresses"]


class CivicAddresses(SyncResource):
    """Civic addresses and locations as they are set up in Microsoft Teams."""

    list = call(_async.CivicAddresses.list)
    retrieve = call(_async.CivicAddresses.retrieve)
