"""`client.messaging_10dlc.phone_number_assignment_by_profile`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_10dlc import (
    PhoneNumberAssignmentByProfileAssignResponse,
    PhoneNumberAssignmentByProfileListPhoneNumberStatusResponse,
    PhoneNumberAssignmentByProfileRetrieveStatusResponse,
)

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset

__all__ = ["PhoneNumberAssignmentByProfile"]

_ASSIGN = Operation(
    "POST",
    "/10dlc/phoneNumberAssignmentByProfile",
    PhoneNumberAssignmentByProfileAssignResponse,
    body=BodyKind.JSON,
)
_LIST_PHONE_NUMBER_STATUS = Operation(
    "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers",
    PhoneNumberAssignmentByProfileListPhoneNumberStatusResponse,
    replay=Replay.SAFE,
)
_RETRIEVE_PHONE_NUMBER_STATUS = Operation(
    "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers",
    PhoneNumberAssignmentByProfileListPhoneNumberStatusResponse,
    replay=Replay.SAFE,
)
_RETRIEVE_STATUS = Operation(
    "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}",
    PhoneNumberAssignmentByProfileRetrieveStatusResponse,
    replay=Replay.SAFE,
)


class PhoneNumberAssignmentByProfile(Resource):
    """Methods."""

    async def assign(
        self,
        *,
        messaging_profile_id: str,
        campaign_id: str | Unset = UNSET,
        tcr_campaign_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumberAssignmentByProfileAssignResponse:
        """`POST /10dlc/phoneNumberAssignmentByProfile`"""
        return await self._call(
            _ASSIGN,
            body={
                "messagingProfileId": messaging_profile_id,
                "campaignId": campaign_id,
                "tcrCampaignId": tcr_campaign_id,
            },
            options=options,
        )

    async def list_phone_number_status(
        self,
        task_id: str,
        *,
        page: int | Unset = UNSET,
        records_per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumberAssignmentByProfileListPhoneNumberStatusResponse:
        """`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`"""
        return await self._call(
            _LIST_PHONE_NUMBER_STATUS,
            path={"task_id": task_id},
            query={"page": page, "recordsPerPage": records_per_page},
            options=options,
        )

    async def retrieve_phone_number_status(
        self,
        task_id: str,
        *,
        page: int | Unset = UNSET,
        records_per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumberAssignmentByProfileListPhoneNumberStatusResponse:
        """`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`"""
        return await self._call(
            _RETRIEVE_PHONE_NUMBER_STATUS,
            path={"task_id": task_id},
            query={"page": page, "recordsPerPage": records_per_page},
            options=options,
        )

    async def retrieve_status(
        self, task_id: str, **options: Unpack[RequestOptions]
    ) -> PhoneNumberAssignmentByProfileRetrieveStatusResponse:
        """`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}`"""
        return await self._call(_RETRIEVE_STATUS, path={"task_id": task_id}, options=options)
