"""`client.messaging_10dlc.campaign`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_10dlc import (
    CampaignAppeal,
    CampaignDeactivation,
    CampaignMnoMetadata,
    CampaignSharingStatuses,
    TelnyxCampaign,
    TelnyxCampaignCsp,
)

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_10dlc.campaign.osr import Osr
    from telnyx_async.resources.messaging_10dlc.campaign.usecase import Usecase

__all__ = ["Campaign"]

_ACCEPT_SHARING = Operation("POST", "/10dlc/campaign/acceptSharing/{campaign_id}", dict[str, Any])
_DEACTIVATE = Operation(
    "DELETE", "/10dlc/campaign/{campaign_id}", CampaignDeactivation, replay=Replay.SAFE
)
_GET_MNO_METADATA = Operation(
    "GET", "/10dlc/campaign/{campaign_id}/mnoMetadata", CampaignMnoMetadata, replay=Replay.SAFE
)
_GET_OPERATION_STATUS = Operation(
    "GET", "/10dlc/campaign/{campaign_id}/operationStatus", dict[str, Any], replay=Replay.SAFE
)
_GET_SHARING_STATUS = Operation(
    "GET", "/10dlc/campaign/{campaign_id}/sharing", CampaignSharingStatuses, replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/10dlc/campaign",
    TelnyxCampaign,
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
_RETRIEVE = Operation("GET", "/10dlc/campaign/{campaign_id}", TelnyxCampaignCsp, replay=Replay.SAFE)
_SUBMIT_APPEAL = Operation(
    "POST", "/10dlc/campaign/{campaign_id}/appeal", CampaignAppeal, body=BodyKind.JSON
)
_UPDATE = Operation(
    "PUT",
    "/10dlc/campaign/{campaign_id}",
    TelnyxCampaignCsp,
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class Campaign(Resource):
    """Registered use cases of a brand; each number sends under one of them.

    Sub-resources: `osr`, `usecase`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def osr(self) -> Osr:
        """The entry of a campaign in the number registry OSR."""
        from telnyx_async.resources.messaging_10dlc.campaign.osr import Osr

        return Osr(self._client)

    @cached_property
    def usecase(self) -> Usecase:
        """Prices of campaigns by use case."""
        from telnyx_async.resources.messaging_10dlc.campaign.usecase import Usecase

        return Usecase(self._client)

    async def accept_sharing(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Accept a 10DLC campaign that another provider shares.

        `POST /10dlc/campaign/acceptSharing/{campaign_id}`

        Args:
            campaign_id: Campaign that another provider shares with Telnyx, by its ID at The
                Campaign Registry (`CXXXXXX`). Matching `^C[A-Z0-9]{5,8}$`.

        Returns:
            `dict[str, Any]`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_ACCEPT_SHARING, path={"campaign_id": campaign_id}, options=options)

    async def deactivate(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> CampaignDeactivation:
        """Deactivate a campaign for good; it cannot be reactivated.

        `DELETE /10dlc/campaign/{campaign_id}`

        Args:
            campaign_id: 10DLC campaign to end for good; it cannot be brought back.

        Returns:
            `CampaignDeactivation`: `time`, `message` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DEACTIVATE, path={"campaign_id": campaign_id}, options=options)

    async def get_mno_metadata(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> CampaignMnoMetadata:
        """Retrieve what each mobile carrier requires of a campaign.

        `GET /10dlc/campaign/{campaign_id}/mnoMetadata`

        Args:
            campaign_id: 10DLC campaign, from `messaging_10dlc.campaign_builder.submit` or
                `messaging_10dlc.campaign.list`.

        Returns:
            `CampaignMnoMetadata`: `mno_metadata_item_10999`.

        Raises:
            `APIStatusError` (4XX, 5XX) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _GET_MNO_METADATA, path={"campaign_id": campaign_id}, options=options
        )

    async def get_operation_status(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Retrieve the state of a campaign at each mobile carrier.

        `GET /10dlc/campaign/{campaign_id}/operationStatus`

        Args:
            campaign_id: 10DLC campaign, from `messaging_10dlc.campaign_builder.submit` or
                `messaging_10dlc.campaign.list`.

        Returns:
            `dict[str, Any]`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GET_OPERATION_STATUS, path={"campaign_id": campaign_id}, options=options
        )

    async def get_sharing_status(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> CampaignSharingStatuses:
        """Retrieve with whom a campaign is shared, and whether that was accepted.

        `GET /10dlc/campaign/{campaign_id}/sharing`

        Args:
            campaign_id: 10DLC campaign, from `messaging_10dlc.campaign_builder.submit` or
                `messaging_10dlc.campaign.list`.

        Returns:
            `CampaignSharingStatuses`: `shared_by_me` and `shared_with_me`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GET_SHARING_STATUS, path={"campaign_id": campaign_id}, options=options
        )

    def list(
        self,
        *,
        brand_id: str,
        page: int | Unset = UNSET,
        records_per_page: int | Unset = UNSET,
        sort: Literal[
            "assignedPhoneNumbersCount",
            "-assignedPhoneNumbersCount",
            "campaignId",
            "-campaignId",
            "createdAt",
            "-createdAt",
            "status",
            "-status",
            "tcrCampaignId",
            "-tcrCampaignId",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TelnyxCampaign]:
        """List the campaigns of a brand, newest first.

        `GET /10dlc/campaign`

        Args:
            brand_id: 10DLC brand whose campaigns to list, by its ID at Telnyx.
            page: Page of the list, counted from 1. Default `1`.
            records_per_page: How many entries a page holds, up to 500. Default `10`.
            sort: Order of the list; a leading `-` means descending. Newest first by default.
                `"assignedPhoneNumbersCount"`, `"-assignedPhoneNumbersCount"`, `"campaignId"`,
                `"-campaignId"`, `"createdAt"`, `"-createdAt"`, `"status"`, `"-status"` or one of 2
                more; default `"-createdAt"`.

        Returns:
            A page of `TelnyxCampaign` rows (`status`, `age_gated`, `assigned_phone_numbers_count`,
            `auto_renewal`, `billed_date`, `brand_display_name` and 45 more fields); iterating goes
            on through all pages.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.messaging_10dlc.campaign.list(brand_id=brand_id)
        """
        return self._page(
            _LIST,
            query={
                "brandId": brand_id,
                "page": page,
                "recordsPerPage": records_per_page,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> TelnyxCampaignCsp:
        """Retrieve a campaign with its texts and the state of its review.

        `GET /10dlc/campaign/{campaign_id}`

        Args:
            campaign_id: 10DLC campaign, from `messaging_10dlc.campaign_builder.submit` or
                `messaging_10dlc.campaign.list`.

        Returns:
            `TelnyxCampaignCsp`: `status`, `brand_id`, `campaign_id`, `csp_id`, `description`,
            `mock` and 44 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.messaging_10dlc.campaign.retrieve(campaign_id)
        """
        return await self._call(_RETRIEVE, path={"campaign_id": campaign_id}, options=options)

    async def submit_appeal(
        self, campaign_id: str, *, appeal_reason: str, **options: Unpack[RequestOptions]
    ) -> CampaignAppeal:
        """Appeal the rejection of a campaign to the compliance team.

        `POST /10dlc/campaign/{campaign_id}/appeal`

        For your own campaigns that are `TELNYX_FAILED` or `MNO_REJECTED`: the status goes back to
        `TCR_ACCEPTED`, and a person looks at the appeal.

        Args:
            campaign_id: Rejected campaign (`TELNYX_FAILED` or `MNO_REJECTED`), by its ID at
                Telnyx. UUID.
            appeal_reason: Why the rejected campaign should be looked at again, and what you
                have changed since.

        Returns:
            `CampaignAppeal`: `appealed_at`.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SUBMIT_APPEAL,
            path={"campaign_id": campaign_id},
            body={"appeal_reason": appeal_reason},
            options=options,
        )

    async def update(
        self,
        campaign_id: str,
        *,
        auto_renewal: bool | Unset = UNSET,
        help_message: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TelnyxCampaignCsp:
        """Change the sample messages and a few other fields of a campaign.

        `PUT /10dlc/campaign/{campaign_id}`

        Args:
            campaign_id: 10DLC campaign to change; after submission, little more than the
                example messages can be.
            auto_renewal: `true` renews the campaign at the end of the billing cycle; `false`
                lets it expire. Default `true`.
            help_message: Answer to a help keyword, with brand name and way to reach you. At
                most 255 characters.
            message_flow: How people sign up for the messages: where, with which words, and the
                way to the privacy policy. The point on which most campaigns are rejected. At most
                2,048 characters.
            reseller_id: Reseller behind the campaign, by its ID at the registry; leave empty if
                there is none. At most 8 characters.
            sample1: First example of a message as you really send it, with the brand's name in
                it. At most 255 characters.
            sample2: Second example message; required by most use cases. At most 255 characters.
            sample3: Third example message; required by some use cases. At most 255 characters.
            sample4: Fourth example message; required by few use cases. At most 255 characters.
            sample5: Fifth example message; rarely required. At most 255 characters.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that is notified of changes to the brand or campaign.

        Returns:
            `TelnyxCampaignCsp`: `status`, `brand_id`, `campaign_id`, `csp_id`, `description`,
            `mock` and 44 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"campaign_id": campaign_id},
            body={
                "autoRenewal": auto_renewal,
                "helpMessage": help_message,
                "messageFlow": message_flow,
                "resellerId": reseller_id,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "webhookFailoverURL": webhook_failover_url,
                "webhookURL": webhook_url,
            },
            options=options,
        )
