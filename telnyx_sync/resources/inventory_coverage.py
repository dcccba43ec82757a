"""`client.inventory_coverage`."""

from __future__ import annotations

from telnyx_async.resources import inventory_coverage as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["InventoryCoverage"]


class InventoryCoverage(SyncResource):
    """Inventory coverage."""

    list = call(_async.InventoryCoverage.list)
