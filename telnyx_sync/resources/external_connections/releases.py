"""`client.external_connections.releases`."""

from __future__ import annotations

from telnyx_async.resources.external_connections import releases as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Releases"]


class Releases(SyncResource):
    """Requests that take phone numbers off Microsoft Teams, made when a number's connection changes."""

    list = paginate(_async.Releases.list)
    retrieve = call(_async.Releases.retrieve)
