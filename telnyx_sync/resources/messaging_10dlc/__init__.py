"""`client.messaging_10dlc`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import messaging_10dlc as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_10dlc.brand import Brand
    from telnyx_sync.resources.messaging_10dlc.campaign import Campaign
    from telnyx_sync.resources.messaging_10dlc.campaign_builder import CampaignBuilder
    from telnyx_sync.resources.messaging_10dlc.partner_campaigns import PartnerCampaigns
    from telnyx_sync.resources.messaging_10dlc.phone_number_assignment_by_profile import (
        PhoneNumberAssignmentByProfile,
    )
    from telnyx_sync.resources.messaging_10dlc.phone_number_campaigns import PhoneNumberCampaigns

__all__ = ["Messaging10dlc"]


class Messaging10dlc(SyncResource):
    """Registration of US text traffic from long codes: brands, campaigns, and their numbers.

    Sub-resources: `brand`, `campaign`, `campaign_builder`, `partner_campaigns`,
    `phone_number_assignment_by_profile`, `phone_number_campaigns`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def brand(self) -> Brand:
        """Companies that send messages, as registered with The Campaign Registry."""
        from telnyx_sync.resources.messaging_10dlc.brand import Brand

        return Brand(self._client, self._async.brand)

    @cached_property
    def campaign(self) -> Campaign:
        """Registered use cases of a brand; each number sends under one of them."""
        from telnyx_sync.resources.messaging_10dlc.campaign import Campaign

        return Campaign(self._client, self._async.campaign)

    @cached_property
    def campaign_builder(self) -> CampaignBuilder:
        """Create campaigns; three months are charged up front."""
        from telnyx_sync.resources.messaging_10dlc.campaign_builder import CampaignBuilder

        return CampaignBuilder(self._client, self._async.campaign_builder)

    @cached_property
    def partner_campaigns(self) -> PartnerCampaigns:
        """Campaigns registered by you elsewhere and shared with Telnyx for sending."""
        from telnyx_sync.resources.messaging_10dlc.partner_campaigns import PartnerCampaigns

        return PartnerCampaigns(self._client, self._async.partner_campaigns)

    @cached_property
    def phone_number_assignment_by_profile(self) -> PhoneNumberAssignmentByProfile:
        """Assign all numbers of a messaging profile to a campaign, and follow the progress."""
        from telnyx_sync.resources.messaging_10dlc.phone_number_assignment_by_profile import (
            PhoneNumberAssignmentByProfile,
        )

        return PhoneNumberAssignmentByProfile(
            self._client, self._async.phone_number_assignment_by_profile
        )

    @cached_property
    def phone_number_campaigns(self) -> PhoneNumberCampaigns:
        """Which number sends under which campaign."""
        from telnyx_sync.resources.messaging_10dlc.phone_number_campaigns import (
            PhoneNumberCampaigns,
        )

        return PhoneNumberCampaigns(self._client, self._async.phone_number_campaigns)

    get_enum = call(_async.Messaging10dlc.get_enum)
