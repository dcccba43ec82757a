"""`client.messaging_10dlc.campaign.osr`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc.campaign import osr as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Osr"]


class Osr(SyncResource):
    """The entry of a campaign in the number registry OSR.

    Guide: `docs/messaging.md`.
    """

    get_attributes = call(_async.Osr.get_attributes)
