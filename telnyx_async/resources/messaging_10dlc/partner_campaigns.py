"""`client.messaging_10dlc.partner_campaigns`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_10dlc import (
    CampaignSharingStatus,
    SharedPartnerCampaign,
    TelnyxDownstreamCampaign,
)

__all__ = ["PartnerCampaigns"]

_LIST = Operation(
    "GET",
    "/10dlc/partner_campaigns",
    TelnyxDownstreamCampaign,
    replay=Replay.SAFE,
    page=PageStyle(
        items="records",
        param="page",
        current="page",
        total_items="totalRecords",
        size_param="recordsPerPage",
        default_size=10,
    ),
)
_LIST_SHARED_BY_ME = Operation(
    "GET",
    "/10dlc/partnerCampaign/sharedByMe",
    SharedPartnerCampaign,
    replay=Replay.SAFE,
    page=PageStyle(
        items="records",
        param="page",
        current="page",
        total_items="totalRecords",
        size_param="recordsPerPage",
        default_size=10,
    ),
)
_RETRIEVE = Operation(
    "GET", "/10dlc/partner_campaigns/{campaign_id}", TelnyxDownstreamCampaign, replay=Replay.SAFE
)
_RETRIEVE_SHARING_STATUS = Operation(
    "GET",
    "/10dlc/partnerCampaign/{campaign_id}/sharing",
    dict[str, CampaignSharingStatus],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH", "/10dlc/partner_campaigns/{campaign_id}", TelnyxDownstreamCampaign, body=BodyKind.JSON
)


class PartnerCampaigns(Resource):
    """Campaigns registered by you elsewhere and shared with Telnyx for sending.

    Guide: `docs/messaging.md`.
    """

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        records_per_page: int | Unset = UNSET,
        sort: Literal[
            "assignedPhoneNumbersCount",
            "-assignedPhoneNumbersCount",
            "brandDisplayName",
            "-brandDisplayName",
            "tcrBrandId",
            "-tcrBrandId",
            "tcrCampaignId",
            "-tcrCampaignId",
            "createdAt",
            "-createdAt",
            "campaignStatus",
            "-campaignStatus",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TelnyxDownstreamCampaign]:
        """List the campaigns shared with Telnyx that were accepted.

        `GET /10dlc/partner_campaigns`

        Those still waiting to be accepted are left out.

        Args:
            page: Page of the list, counted from 1. Default `1`.
            records_per_page: How many entries a page holds, up to 500. Default `10`.
            sort: Order of the list; a leading `-` means descending. Newest first by default.
                `"assignedPhoneNumbersCount"`, `"-assignedPhoneNumbersCount"`, `"brandDisplayName"`,
                `"-brandDisplayName"`, `"tcrBrandId"`, `"-tcrBrandId"`, `"tcrCampaignId"`,
                `"-tcrCampaignId"` or one of 4 more; default `"-createdAt"`.

        Returns:
            A page of `TelnyxDownstreamCampaign` rows (`tcr_brand_id`, `tcr_campaign_id`,
            `age_gated`, `assigned_phone_numbers_count`, `brand_display_name`, `campaign_status` and
            31 more fields); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"page": page, "recordsPerPage": records_per_page, "sort": sort},
            options=options,
        )

    def list_shared_by_me(
        self,
        *,
        page: int | Unset = UNSET,
        records_per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SharedPartnerCampaign]:
        """List the 10DLC campaigns shared with partners, page by page.

        `GET /10dlc/partnerCampaign/sharedByMe`

        Those still waiting to be accepted are left out.

        Args:
            page: Page of the list, counted from 1. Default `1`.
            records_per_page: How many entries a page holds, up to 500. Default `10`.

        Returns:
            A page of `SharedPartnerCampaign` rows (`status`, `brand_id`, `campaign_id`, `usecase`
            and `create_date`); iterating goes on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_SHARED_BY_ME,
            query={"page": page, "recordsPerPage": records_per_page},
            options=options,
        )

    async def retrieve(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> TelnyxDownstreamCampaign:
        """Retrieve a campaign shared with Telnyx.

        `GET /10dlc/partner_campaigns/{campaign_id}`

        Args:
            campaign_id: Campaign shared with Telnyx, by its ID at The Campaign Registry.

        Returns:
            `TelnyxDownstreamCampaign`: `tcr_brand_id`, `tcr_campaign_id`, `age_gated`,
            `assigned_phone_numbers_count`, `brand_display_name`, `campaign_status` and 31 more
            fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"campaign_id": campaign_id}, options=options)

    async def retrieve_sharing_status(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> dict[str, CampaignSharingStatus]:
        """Check whether a shared campaign was accepted.

        `GET /10dlc/partnerCampaign/{campaign_id}/sharing`

        Args:
            campaign_id: Campaign whose sharing to look up, by its ID at The Campaign Registry.

        Returns:
            `dict[str, CampaignSharingStatus]`: `downstream_cnp_id`, `shared_date`,
            `sharing_status`, `status_date` and `upstream_cnp_id`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SHARING_STATUS, path={"campaign_id": campaign_id}, options=options
        )

    async def update(
        self,
        campaign_id: str,
        *,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TelnyxDownstreamCampaign:
        """Change the webhooks of a campaign shared with Telnyx.

        `PATCH /10dlc/partner_campaigns/{campaign_id}`

        Args:
            campaign_id: Campaign shared with Telnyx, by its ID at The Campaign Registry; only
                its webhooks can be changed here.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that is notified of changes to the brand or campaign.

        Returns:
            `TelnyxDownstreamCampaign`: `tcr_brand_id`, `tcr_campaign_id`, `age_gated`,
            `assigned_phone_numbers_count`, `brand_display_name`, `campaign_status` and 31 more
            fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"campaign_id": campaign_id},
            body={"webhookFailoverURL": webhook_failover_url, "webhookURL": webhook_url},
            options=options,
        )
