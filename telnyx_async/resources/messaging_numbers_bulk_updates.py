"""`client.messaging_numbers_bulk_updates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_numbers_bulk_updates import (
    BulkMessagingSettingsUpdatePhoneNumbers,
)

__all__ = ["MessagingNumbersBulkUpdates"]

_CREATE = Operation(
    "POST",
    "/messaging_numbers_bulk_updates",
    Data[BulkMessagingSettingsUpdatePhoneNumbers],
    body=BodyKind.JSON,
)
_RETRIEVE = Operation(
    "GET",
    "/messaging_numbers_bulk_updates/{order_id}",
    Data[BulkMessagingSettingsUpdatePhoneNumbers],
    replay=Replay.SAFE,
)


class MessagingNumbersBulkUpdates(Resource):
    """Assign many numbers to a messaging profile at once."""

    async def create(
        self,
        *,
        messaging_profile_id: str,
        numbers: Sequence[str],
        assign_only: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BulkMessagingSettingsUpdatePhoneNumbers]:
        """Start assigning many numbers to a messaging profile, in the background.

        `POST /messaging_numbers_bulk_updates`

        Args:
            messaging_profile_id: Messaging profile to assign the numbers to, from
                `messaging_profiles.list`; `""` takes their profile away.
            numbers: Phone numbers of yours to update, in E.164 format.
            assign_only: `true` only assigns the numbers to the profile and leaves their other
                settings as they are. Default `false`.

        Returns:
            `BulkMessagingSettingsUpdatePhoneNumbers`, as `.data`: `failed`, `order_id`, `pending`,
            `success` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "messaging_profile_id": messaging_profile_id,
                "numbers": numbers,
                "assign_only": assign_only,
            },
            options=options,
        )

    async def retrieve(
        self, order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[BulkMessagingSettingsUpdatePhoneNumbers]:
        """Retrieve a bulk update: which numbers succeeded, failed or are pending.

        `GET /messaging_numbers_bulk_updates/{order_id}`

        Args:
            order_id: Bulk update to look up: the `order_id` from
                `messaging_numbers_bulk_updates.create`.

        Returns:
            `BulkMessagingSettingsUpdatePhoneNumbers`, as `.data`: `failed`, `order_id`, `pending`,
            `success` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"order_id": order_id}, options=options)
