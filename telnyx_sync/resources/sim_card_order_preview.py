"""`client.sim_card_order_preview`."""

from __future__ import annotations

from telnyx_async.resources import sim_card_order_preview as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SimCardOrderPreview"]


class SimCardOrderPreview(SyncResource):
    """Prices of SIM card orders before they are placed."""

    preview = call(_async.SimCardOrderPreview.preview)
