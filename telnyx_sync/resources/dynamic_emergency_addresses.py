"""`client.dynamic_emergency_addresses`."""

from __future__ import annotations

from telnyx_async.resources import dynamic_emergency_addresses as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["DynamicEmergencyAddresses"]


class DynamicEmergencyAddresses(SyncResource):
    """Locations from which devices make emergency calls (Dynamic E911)."""

    create = call(_async.DynamicEmergencyAddresses.create)
    delete = call(_async.DynamicEmergencyAddresses.delete)
    list = paginate(_async.DynamicEmergencyAddresses.list)
    retrieve = call(_async.DynamicEmergencyAddresses.retrieve)
