"""`client.messaging_10dlc`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from telnyx_async import models
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_10dlc import CampaignEnumPage

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_10dlc.brand import Brand
    from telnyx_async.resources.messaging_10dlc.campaign import Campaign
    from telnyx_async.resources.messaging_10dlc.campaign_builder import CampaignBuilder
    from telnyx_async.resources.messaging_10dlc.partner_campaigns import PartnerCampaigns
    from telnyx_async.resources.messaging_10dlc.phone_number_assignment_by_profile import (
        PhoneNumberAssignmentByProfile,
    )
    from telnyx_async.resources.messaging_10dlc.phone_number_campaigns import PhoneNumberCampaigns

__all__ = ["Messaging10dlc"]

_GET_ENUM = Operation(
    "GET",
    "/10dlc/enum/{endpoint}",
    list[str]
    | list[dict[str, Any]]
    | dict[str, str]
    | dict[str, dict[str, Any]]
    | CampaignEnumPage,
    replay=Replay.SAFE,
)


class Messaging10dlc(Resource):
    """Registration of US text traffic from long codes: brands, campaigns, and their numbers.

    Sub-resources: `brand`, `campaign`, `campaign_builder`, `partner_campaigns`,
    `phone_number_assignment_by_profile`, `phone_number_campaigns`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def brand(self) -> Brand:
        """Companies that send messages, as registered with The Campaign Registry."""
        from telnyx_async.resources.messaging_10dlc.brand import Brand

        return Brand(self._client)

    @cached_property
    def campaign(self) -> Campaign:
        """Registered use cases of a brand; each number sends under one of them."""
        from telnyx_async.resources.messaging_10dlc.campaign import Campaign

        return Campaign(self._client)

    @cached_property
    def campaign_builder(self) -> CampaignBuilder:
        """Create campaigns; three months are charged up front."""
        from telnyx_async.resources.messaging_10dlc.campaign_builder import CampaignBuilder

        return CampaignBuilder(self._client)

    @cached_property
    def partner_campaigns(self) -> PartnerCampaigns:
        """Campaigns registered by you elsewhere and shared with Telnyx for sending."""
        from telnyx_async.resources.messaging_10dlc.partner_campaigns import PartnerCampaigns

        return PartnerCampaigns(self._client)

    @cached_property
    def phone_number_assignment_by_profile(self) -> PhoneNumberAssignmentByProfile:
        """Assign all numbers of a messaging profile to a campaign, and follow the progress."""
        from telnyx_async.resources.messaging_10dlc.phone_number_assignment_by_profile import (
            PhoneNumberAssignmentByProfile,
        )

        return PhoneNumberAssignmentByProfile(self._client)

    @cached_property
    def phone_number_campaigns(self) -> PhoneNumberCampaigns:
        """Which number sends under which campaign."""
        from telnyx_async.resources.messaging_10dlc.phone_number_campaigns import (
            PhoneNumberCampaigns,
        )

        return PhoneNumberCampaigns(self._client)

    async def get_enum(
        self, endpoint: models.CampaignEnumeration, **options: Unpack[RequestOptions]
    ) -> (
        builtins.list[str]
        | builtins.list[dict[str, Any]]
        | dict[str, str]
        | dict[str, dict[str, Any]]
        | CampaignEnumPage
    ):
        """Retrieve the values that a field of 10DLC registration can have.

        `GET /10dlc/enum/{endpoint}`

        Args:
            endpoint: Field whose allowed values to list, such as `usecase`, `vertical`, `mno`
                or `extVettingProvider`. `"mno"`, `"optionalAttributes"`, `"usecase"`, `"vertical"`,
                `"altBusinessIdType"`, `"brandIdentityStatus"`, `"brandRelationship"`,
                `"campaignStatus"` or one of 8 more.

        Returns:
            `list[str] | list[dict[str, Any]] | dict[str, str] | dict[str, dict[str, Any]] |
            CampaignEnumPage`: `page`, `records` and `total_records`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (4XX) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_GET_ENUM, path={"endpoint": endpoint}, options=options)
