"""`client.regions`."""

from __future__ import annotations

from telnyx_async.resources import regions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Regions"]


class Regions(SyncResource):
    """Regions of the Telnyx network."""

    list = call(_async.Regions.list)
