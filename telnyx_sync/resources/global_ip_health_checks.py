"""`client.global_ip_health_checks`."""

from __future__ import annotations

from telnyx_async.resources import global_ip_health_checks as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["GlobalIpHealthChecks"]


class GlobalIpHealthChecks(SyncResource):
    """Health checks of the servers behind a global IP."""

    create = call(_async.GlobalIpHealthChecks.create)
    delete = call(_async.GlobalIpHealthChecks.delete)
    list = paginate(_async.GlobalIpHealthChecks.list)
    retrieve = call(_async.GlobalIpHealthChecks.retrieve)
