"""`client.ota_updates`."""

from __future__ import annotations

from telnyx_async.resources import ota_updates as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["OtaUpdates"]


class OtaUpdates(SyncResource):
    """Over-the-air updates of SIM cards."""

    list = paginate(_async.OtaUpdates.list)
    retrieve = call(_async.OtaUpdates.retrieve)
