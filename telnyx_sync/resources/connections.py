"""`client.connections`."""

from __future__ import annotations

from telnyx_async.resources import connections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Connections"]


class Connections(SyncResource):
    """Voice connections of every kind: SIP trunks, applications and fax."""

    list = paginate(_async.Connections.list)
    list_active_calls = paginate(_async.Connections.list_active_calls)
    retrieve = call(_async.Connections.retrieve)
    retrieve_count = call(_async.Connections.retrieve_count)
