"""`client.messaging_10dlc.phone_number_campaigns`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc import phone_number_campaigns as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumberCampaigns"]


class PhoneNumberCampaigns(SyncResource):
    """Which number sends under which campaign.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.PhoneNumberCampaigns.create)
    delete = call(_async.PhoneNumberCampaigns.delete)
    list = paginate(_async.PhoneNumberCampaigns.list)
    retrieve = call(_async.PhoneNumberCampaigns.retrieve)
    update = call(_async.PhoneNumberCampaigns.update)
