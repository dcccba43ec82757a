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
    """Assign all numbers of a messaging profile to a campaign, and follow the progress.

    Guide: `docs/messaging.md`.
    """

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

        Give `campaign_id` for a campaign created at Telnyx, `tcr_campaign_id` for one that was
        shared with Telnyx, never both.

        Args:
            messaging_profile_id: Messaging profile all of whose numbers are assigned, from
                `messaging_profiles.list`.
            campaign_id: 10DLC campaign made at Telnyx to which the numbers are assigned;
                excludes `tcr_campaign_id`.
            tcr_campaign_id: Campaign shared with Telnyx by another provider, by its ID at The
                Campaign Registry; excludes `campaign_id`.

        Returns:
            `PhoneNumberAssignmentTask`: `messaging_profile_id`, `task_id`, `campaign_id` and
            `tcr_campaign_id`.

        Raises:
            `APIStatusError` (4XX, 500) for an error status; `APIConnectionError` without a
            response.

        Webhooks:
            `10dlc.phone_number.update`.
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
            task_id: Task of a bulk assignment, from
                `messaging_10dlc.phone_number_assignment_by_profile.assign`.
            page: Page of the list, counted from 1. Default `1`.
            records_per_page: How many entries a page holds, up to 500. Default `20`.

        Returns:
            `PhoneNumberAssignments`: `records`.

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
            task_id: Task of a bulk assignment, from
                `messaging_10dlc.phone_number_assignment_by_profile.assign`.
            page: Page of the list, counted from 1.
            records_per_page: How many entries a page holds, up to 500.

        Returns:
            `PhoneNumberAssignments`: `records`.

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
            task_id: Task of a bulk assignment, from
                `messaging_10dlc.phone_number_assignment_by_profile.assign`.

        Returns:
            `PhoneNumberAssignmentTaskStatus`: `status`, `task_id` and 2 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE_STATUS, path={"task_id": task_id}, options=options)
