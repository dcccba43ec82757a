"""`client.messaging_10dlc.phone_number_assignment_by_profile`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_10dlc import (
    PhoneNumberAssignmentTask,
    PhoneNumberAssignmentTaskStatus,
    PhoneNumberAssignments,
)

__all__ = ["PhoneNumberAssignmentByProfile"]

_ASSIGN = Operation(
    "POST", "/10dlc/phoneNumberAssignmentByProfile", PhoneNumberAssignmentTask, body=BodyKind.JSON
)
_LIST_PHONE_NUMBER_STATUS = Operation(
    "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers",
    PhoneNumberAssignments,
    replay=Replay.SAFE,
)
_RETRIEVE_PHONE_NUMBER_STATUS = Operation(
    "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers",
    PhoneNumberAssignments,
    replay=Replay.SAFE,
)
_RETRIEVE_STATUS = Operation(
    "GET",
    "/10dlc/phoneNumberAssignmentByProfile/{task_id}",
    PhoneNumberAssignmentTaskStatus,
    replay=Replay.SAFE,
)


class PhoneNumberAssignmentByProfile(Resource):
    """10DLC phone number assignment by profile."""

    async def assign(
        self,
        *,
        messaging_profile_id: str,
        campaign_id: str | Unset = UNSET,
        tcr_campaign_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumberAssignmentTask:
        """Assign all phone numbers of a messaging profile to a 10DLC campaign.

        `POST /10dlc/phoneNumberAssignmentByProfile`

        Args:
            messaging_profile_id: String.
            campaign_id: String.
            tcr_campaign_id: String.

        Returns:
            `PhoneNumberAssignmentTask`.

        Raises:
            `APIStatusError` (4XX, 500) for an error status; `APIConnectionError` without a
            response.
        """
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
    ) -> PhoneNumberAssignments:
        """List the phone numbers of an assignment, and the state of each.

        `GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`

        Args:
            task_id: String.
            page: Integer; `1` by default.
            records_per_page: Integer; `20` by default.

        Returns:
            `PhoneNumberAssignments`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
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
    ) -> PhoneNumberAssignments:
        """Retrieve the state of the phone numbers of an assignment.

        `GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`

        Args:
            task_id: String.
            page: Integer.
            records_per_page: Integer.

        Returns:
            `PhoneNumberAssignments`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_PHONE_NUMBER_STATUS,
            path={"task_id": task_id},
            query={"page": page, "recordsPerPage": records_per_page},
            options=options,
        )

    async def retrieve_status(
        self, task_id: str, **options: Unpack[RequestOptions]
    ) -> PhoneNumberAssignmentTaskStatus:
        """Retrieve the state of an assignment.

        `GET /10dlc/phoneNumberAssignmentByProfile/{task_id}`

        Args:
            task_id: String.

        Returns:
            `PhoneNumberAssignmentTaskStatus`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_STATUS, path={"task_id": task_id}, options=options)
