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
    """10DLC phone number campaigns."""

    async def create(
        self, *, campaign_id: str, phone_number: str, **options: Unpack[RequestOptions]
    ) -> PhoneNumberCampaign:
        """Create a 10DLC phone number campaign.

        `POST /10dlc/phone_number_campaigns`

        Args:
            campaign_id: String.
            phone_number: String.

        Returns:
            `PhoneNumberCampaign`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, body={"campaignId": campaign_id, "phoneNumber": phone_number}, options=options
        )

    async def delete(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> PhoneNumberCampaign:
        """Delete a 10DLC phone number campaign.

        `DELETE /10dlc/phone_number_campaigns/{phone_number}`

        Args:
            phone_number: String.

        Returns:
            `PhoneNumberCampaign`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """List 10DLC phone number campaigns.

        `GET /10dlc/phone_number_campaigns`

        Args:
            filter: Object with `tcr_brand_id`, `tcr_campaign_id`, `telnyx_brand_id`,
                `telnyx_campaign_id`.
            page: Integer; `1` by default.
            records_per_page: Integer; `20` by default.
            sort: `"assignmentStatus"`, `"-assignmentStatus"`, `"createdAt"`, `"-createdAt"`,
                `"phoneNumber"` or `"-phoneNumber"`; `"-createdAt"` by default.

        Returns:
            Pages of `PhoneNumberCampaign`: await the first one, or iterate over all rows.

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
        """Retrieve a 10DLC phone number campaign.

        `GET /10dlc/phone_number_campaigns/{phone_number}`

        Args:
            phone_number: String.

        Returns:
            `PhoneNumberCampaign`.

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
        """Update a 10DLC phone number campaign.

        `PUT /10dlc/phone_number_campaigns/{campaign_phone_number}`

        Args:
            campaign_phone_number: String.
            campaign_id: String.
            phone_number: String.

        Returns:
            `PhoneNumberCampaign`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"campaign_phone_number": campaign_phone_number},
            body={"campaignId": campaign_id, "phoneNumber": phone_number},
            options=options,
        )
