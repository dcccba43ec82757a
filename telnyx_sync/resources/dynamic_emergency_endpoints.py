"""`client.dynamic_emergency_endpoints`."""

from __future__ import annotations

from telnyx_async.resources import dynamic_emergency_endpoints as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["DynamicEmergencyEndpoints"]


class DynamicEmergencyEndpoints(SyncResource):
    """Devices that make emergency calls: each with its location and call-back number."""

    create = call(_async.DynamicEmergencyEndpoints.create)
    delete = call(_async.DynamicEmergencyEndpoints.delete)
    list = paginate(_async.DynamicEmergencyEndpoints.list)
    retrieve = call(_async.DynamicEmergencyEndpoints.retrieve)
