"""`client.messaging_10dlc.campaign_builder.brand`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc.campaign_builder import brand as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Brand"]


class Brand(SyncResource):
    """Use cases that a brand qualifies for.

    Guide: `docs/messaging.md`.
    """

    qualify_by_usecase = call(_async.Brand.qualify_by_usecase)
