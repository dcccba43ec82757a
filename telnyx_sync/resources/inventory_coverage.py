"""`client.inventory_coverage`."""

from __future__ import annotations

from telnyx_async.resources import inventory_coverage as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["InventoryCoverage"]


class InventoryCoverage(SyncResource):
    """How many numbers are in stock, by area."""

    list = call(_async.InventoryCoverage.list)
