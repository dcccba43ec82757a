"""`client.messaging_10dlc.brand.external_vetting`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc.brand import external_vetting as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["ExternalVetting"]


class ExternalVetting(SyncResource):
    """Checks of a brand by outside providers, whose score raises throughput."""

    imports = call(_async.ExternalVetting.imports)
    list = call(_async.ExternalVetting.list)
    order = call(_async.ExternalVetting.order)
