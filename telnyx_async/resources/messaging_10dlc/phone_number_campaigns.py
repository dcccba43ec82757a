"""`client.messaging_10dlc.phone_number_campaigns`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_10dlc import PhoneNumberCampaign

__all__ = ["PhoneNumberCampaigns"]

_CREATE = Operation(
    "POST", "/10dlc/phone_number_campaigns", PhoneNumberCampaign, body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE",
    "/10dlc/phone_number_campaigns/{phone_number}",
    PhoneNumberCampaign,
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/10dlc/phone_number_campaigns",
    PhoneNumberCampaign,
    nested=lambda: {"filter": models.PhoneNumberCampaignFilter},
    replay=Replay.SAFE,
    page=PageStyle(
        items="records",
        param="page",
        current="page",
        total_items="totalRecords",
        size_param="recordsPerPage",
        default_size=20,
    ),
)
_RETRIEVE = Operation(
    "GET", "/10dlc/phone_number_campaigns/{phone_number}", PhoneNumberCampaign, replay=Replay.SAFE
)
_UPDATE = Operation(
    "PUT",
    "/10dlc/phone_number_campaigns/{campaign_phone_number}",
    PhoneNumberCampaign,
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class PhoneNumberCampaigns(Resource):
    """Which number sends under which campaign.

    Guide: `docs/messaging.md`.
    """

    async def create(
        self, *, campaign_id: str, phone_number: str, **options: Unpack[RequestOptions]
    ) -> PhoneNumberCampaign:
        """Assign a number to a campaign, so that it may text US recipients.

        `POST /10dlc/phone_number_campaigns`

        Args:
            campaign_id: 10DLC campaign under which the number is to send; for shared campaigns,
                the ID at The Campaign Registry.
            phone_number: Long code of yours to assign, in E.164 format; a number sends under
                one campaign only.

        Returns:
            `PhoneNumberCampaign`: `phone_number`, `campaign_id`, `assignment_status`, `brand_id`,
            `failure_reasons`, `non_tmobile_number_mapping_status` and 6 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `10dlc.phone_number.update`.

        Example:
            client.messaging_10dlc.phone_number_campaigns.create(
                phone_number="+13125550100", campaign_id=campaign_id
            )
        """
        return await self._call(
            _CREATE, body={"campaignId": campaign_id, "phoneNumber": phone_number}, options=options
        )

    async def delete(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> PhoneNumberCampaign:
        """Remove a number from its campaign.

        `DELETE /10dlc/phone_number_campaigns/{phone_number}`

        Args:
            phone_number: Number to take from its campaign, in E.164 format; it may then no
                longer send 10DLC traffic.

        Returns:
            `PhoneNumberCampaign`: `phone_number`, `campaign_id`, `assignment_status`, `brand_id`,
            `failure_reasons`, `non_tmobile_number_mapping_status` and 6 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `10dlc.phone_number.update`.
        """
        return await self._call(_DELETE, path={"phone_number": phone_number}, options=options)

    def list(
        self,
        *,
        filter: models.PhoneNumberCampaignFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        records_per_page: int | Unset = UNSET,
        sort: Literal[
            "assignmentStatus",
            "-assignmentStatus",
            "createdAt",
            "-createdAt",
            "phoneNumber",
            "-phoneNumber",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberCampaign]:
        """List numbers and their campaigns, by campaign or brand.

        `GET /10dlc/phone_number_campaigns`

        Args:
            filter: Narrows the list by campaign or brand, each by its ID at Telnyx or at The
                Campaign Registry. Object with `tcr_brand_id`, `tcr_campaign_id`, `telnyx_brand_id`,
                `telnyx_campaign_id`.
            page: Page of the list, counted from 1. Default `1`.
            records_per_page: How many entries a page holds, up to 500. Default `20`.
            sort: Order of the list; a leading `-` means descending. Newest first by default.
                `"assignmentStatus"`, `"-assignmentStatus"`, `"createdAt"`, `"-createdAt"`,
                `"phoneNumber"` or `"-phoneNumber"`; default `"-createdAt"`.

        Returns:
            A page of `PhoneNumberCampaign` rows (`phone_number`, `campaign_id`,
            `assignment_status`, `brand_id`, `failure_reasons`, `non_tmobile_number_mapping_status`
            and 6 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page": page,
                "recordsPerPage": records_per_page,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> PhoneNumberCampaign:
        """Retrieve the campaign of a number and whether carriers have accepted it.

        `GET /10dlc/phone_number_campaigns/{phone_number}`

        Args:
            phone_number: Number whose campaign to look up, in E.164 format.

        Returns:
            `PhoneNumberCampaign`: `phone_number`, `campaign_id`, `assignment_status`, `brand_id`,
            `failure_reasons`, `non_tmobile_number_mapping_status` and 6 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)

    async def update(
        self,
        campaign_phone_number: str,
        *,
        campaign_id: str,
        phone_number: str,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumberCampaign:
        """Move a number to another campaign.

        `PUT /10dlc/phone_number_campaigns/{campaign_phone_number}`

        Args:
            campaign_phone_number: Number whose assignment to change, in E.164 format; the same
                as `phone_number`.
            campaign_id: 10DLC campaign under which the number is to send from now on.
            phone_number: Number to move, in E.164 format; the same as in
                `campaign_phone_number`.

        Returns:
            `PhoneNumberCampaign`: `phone_number`, `campaign_id`, `assignment_status`, `brand_id`,
            `failure_reasons`, `non_tmobile_number_mapping_status` and 6 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"campaign_phone_number": campaign_phone_number},
            body={"campaignId": campaign_id, "phoneNumber": phone_number},
            options=options,
        )
