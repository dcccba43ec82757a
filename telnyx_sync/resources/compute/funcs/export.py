"""`client.compute.funcs.export`."""

from __future__ import annotations

from telnyx_async.resources.compute.funcs import export as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Export"]


class Export(SyncResource):
    """Export of a function's logs to a collector of your own."""

    create = call(_async.Export.create)
    delete_all = call(_async.Export.delete_all)
    list = call(_async.Export.list)
