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
    """10DLC campaign."""

    @cached_property
    def osr(self) -> Osr:
        from telnyx_async.resources.messaging_10dlc.campaign.osr import Osr

        return Osr(self._client)

    @cached_property
    def usecase(self) -> Usecase:
        from telnyx_async.resources.messaging_10dlc.campaign.usecase import Usecase

        return Usecase(self._client)

    async def accept_sharing(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Accept a 10DLC campaign that another provider shares.

        `POST /10dlc/campaign/acceptSharing/{campaign_id}`

        Args:
            campaign_id: String, matching `^C[A-Z0-9]{5,8}$`.

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
        """Deactivate a 10DLC campaign.

        `DELETE /10dlc/campaign/{campaign_id}`

        Args:
            campaign_id: String.

        Returns:
            `CampaignDeactivation`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DEACTIVATE, path={"campaign_id": campaign_id}, options=options)

    async def get_mno_metadata(
        self, campaign_id: str, **options: Unpack[RequestOptions]
    ) -> CampaignMnoMetadata:
        """Retrieve the MNO metadata of a 10DLC campaign.

        `GET /10dlc/campaign/{campaign_id}/mnoMetadata`

        Args:
            campaign_id: String.

        Returns:
            `CampaignMnoMetadata`.

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
        """Retrieve the operation status of a 10DLC campaign.

        `GET /10dlc/campaign/{campaign_id}/operationStatus`

        Args:
            campaign_id: String.

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
        """Retrieve the sharing status of a 10DLC campaign.

        `GET /10dlc/campaign/{campaign_id}/sharing`

        Args:
            campaign_id: String.

        Returns:
            `CampaignSharingStatuses`.

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
        """List 10DLC campaigns.

        `GET /10dlc/campaign`

        Args:
            brand_id: String.
            page: Integer; `1` by default.
            records_per_page: Integer; `10` by default.
            sort: `"assignedPhoneNumbersCount"`, `"-assignedPhoneNumbersCount"`, `"campaignId"`,
                `"-campaignId"`, `"createdAt"`, `"-createdAt"`, `"status"`, `"-status"` or one of 2
                more; `"-createdAt"` by default.

        Returns:
            Pages of `TelnyxCampaign`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
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
        """Retrieve a 10DLC campaign.

        `GET /10dlc/campaign/{campaign_id}`

        Args:
            campaign_id: String.

        Returns:
            `TelnyxCampaignCsp`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"campaign_id": campaign_id}, options=options)

    async def submit_appeal(
        self, campaign_id: str, *, appeal_reason: str, **options: Unpack[RequestOptions]
    ) -> CampaignAppeal:
        """Submit the appeal of a 10DLC campaign.

        `POST /10dlc/campaign/{campaign_id}/appeal`

        Args:
            campaign_id: UUID.
            appeal_reason: String.

        Returns:
            `CampaignAppeal`.

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
        """Update a 10DLC campaign.

        `PUT /10dlc/campaign/{campaign_id}`

        Args:
            campaign_id: String.
            auto_renewal: True or false; true by default.
            help_message: String, at most 255 characters.
            message_flow: String, at most 2,048 characters.
            reseller_id: String, at most 8 characters.
            sample1: String, at most 255 characters.
            sample2: String, at most 255 characters.
            sample3: String, at most 255 characters.
            sample4: String, at most 255 characters.
            sample5: String, at most 255 characters.
            webhook_failover_url: String.
            webhook_url: String.

        Returns:
            `TelnyxCampaignCsp`.

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
