"""`client.messaging_10dlc.brand.external_vetting`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc.brand import external_vetting as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["ExternalVetting"]


class ExternalVetting(SyncResource):
    """External vettings of a brand, whose score raises throughput.

    Guide: `docs/messaging.md`.
    """

    imports = call(_async.ExternalVetting.imports)
    list = call(_async.ExternalVetting.list)
    order = call(_async.ExternalVetting.order)
