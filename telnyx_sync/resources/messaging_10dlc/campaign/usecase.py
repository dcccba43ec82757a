"""`client.messaging_10dlc.campaign.usecase`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc.campaign import usecase as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Usecase"]


class Usecase(SyncResource):
    """Prices of campaigns by use case.

    Guide: `docs/messaging.md`.
    """

    get_cost = call(_async.Usecase.get_cost)
