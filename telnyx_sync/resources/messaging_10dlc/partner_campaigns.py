"""`client.messaging_10dlc.partner_campaigns`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc import partner_campaigns as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PartnerCampaigns"]


class PartnerCampaigns(SyncResource):
    """Campaigns registered by you elsewhere and shared with Telnyx for sending.

    Guide: `docs/messaging.md`.
    """

    list = paginate(_async.PartnerCampaigns.list)
    list_shared_by_me = paginate(_async.PartnerCampaigns.list_shared_by_me)
    retrieve = call(_async.PartnerCampaigns.retrieve)
    retrieve_sharing_status = call(_async.PartnerCampaigns.retrieve_sharing_status)
    update = call(_async.PartnerCampaigns.update)
