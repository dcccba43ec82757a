"""`client.traffic_policy_profiles`."""

from __future__ import annotations

from telnyx_async.resources import traffic_policy_profiles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["TrafficPolicyProfiles"]


class TrafficPolicyProfiles(SyncResource):
    """Rules on which services, addresses and domains SIM cards may use, and how fast."""

    create = call(_async.TrafficPolicyProfiles.create)
    delete = call(_async.TrafficPolicyProfiles.delete)
    list = paginate(_async.TrafficPolicyProfiles.list)
    list_services = paginate(_async.TrafficPolicyProfiles.list_services)
    retrieve = call(_async.TrafficPolicyProfiles.retrieve)
    update = call(_async.TrafficPolicyProfiles.update)
