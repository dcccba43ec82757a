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
    """Messaging numbers bulk updates."""

    async def create(
        self,
        *,
        messaging_profile_id: str,
        numbers: Sequence[str],
        assign_only: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BulkMessagingSettingsUpdatePhoneNumbers]:
        """Create a messaging numbers bulk update.

        `POST /messaging_numbers_bulk_updates`

        Args:
            messaging_profile_id: String.
            numbers: List of strings.
            assign_only: True or false; false by default.

        Returns:
            `BulkMessagingSettingsUpdatePhoneNumbers`, as `.data`.

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
        """Retrieve a messaging numbers bulk update.

        `GET /messaging_numbers_bulk_updates/{order_id}`

        Args:
            order_id: String.

        Returns:
            `BulkMessagingSettingsUpdatePhoneNumbers`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"order_id": order_id}, options=options)
