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
    """10DLC partner campaigns."""

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
        """List 10DLC partner campaigns.

        `GET /10dlc/partner_campaigns`

        Args:
            page: Integer; `1` by default.
            records_per_page: Integer; `10` by default.
            sort: `"assignedPhoneNumbersCount"`, `"-assignedPhoneNumbersCount"`,
                `"brandDisplayName"`, `"-brandDisplayName"`, `"tcrBrandId"`, `"-tcrBrandId"`,
                `"tcrCampaignId"`, `"-tcrCampaignId"` or one of 4 more; `"-createdAt"` by default.

        Returns:
            Pages of `TelnyxDownstreamCampaign`: await the first one, or iterate over all rows.

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

        Args:
            page: Integer; `1` by default.
            records_per_page: Integer; `10` by default.

        Returns:
            Pages of `SharedPartnerCampaign`: await the first one, or iterate over all rows.

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
        """Retrieve a 10DLC partner campaign.

        `GET /10dlc/partner_campaigns/{campaign_id}`

        Args:
            campaign_id: String.

        Returns:
            `TelnyxDownstreamCampaign`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"campaign_id": campaign_id}, options=options)

    async def retrieve_sharing_status(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> dict[str, CampaignSharingStatus]:
        """Retrieve the sharing status of a 10DLC partner campaign.

        `GET /10dlc/partnerCampaign/{campaign_id}/sharing`

        Args:
            campaign_id: String.

        Returns:
            `dict[str, CampaignSharingStatus]`.

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
        """Update a 10DLC partner campaign.

        `PATCH /10dlc/partner_campaigns/{campaign_id}`

        Args:
            campaign_id: String.
            webhook_failover_url: String.
            webhook_url: String.

        Returns:
            `TelnyxDownstreamCampaign`.

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
