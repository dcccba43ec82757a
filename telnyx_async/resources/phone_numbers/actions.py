"""`client.phone_numbers.actions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.phone_numbers import PhoneNumberOwnership, PhoneNumberWithVoiceSettings

__all__ = ["Actions"]

_CHANGE_BUNDLE_STATUS = Operation(
    "PATCH",
    "/phone_numbers/{id}/actions/bundle_status_change",
    Data[PhoneNumberWithVoiceSettings],
    body=BodyKind.JSON,
)
_ENABLE_EMERGENCY = Operation(
    "POST",
    "/phone_numbers/{id}/actions/enable_emergency",
    Data[PhoneNumberWithVoiceSettings],
    body=BodyKind.JSON,
)
_VERIFY_OWNERSHIP = Operation(
    "POST",
    "/phone_numbers/actions/verify_ownership",
    Data[PhoneNumberOwnership],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Commands for a phone number."""

    async def change_bundle_status(
        self, id: str, *, bundle_id: str | None, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberWithVoiceSettings]:
        """Change the bundle status of a phone number.

        `PATCH /phone_numbers/{id}/actions/bundle_status_change`

        Args:
            id: String.
            bundle_id: String or null.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CHANGE_BUNDLE_STATUS, path={"id": id}, body={"bundle_id": bundle_id}, options=options
        )

    async def enable_emergency(
        self,
        id: str,
        *,
        emergency_address_id: str,
        emergency_enabled: bool,
        **options: Unpack[RequestOptions],
    ) -> Data[PhoneNumberWithVoiceSettings]:
        """Enable emergency calls from a phone number.

        `POST /phone_numbers/{id}/actions/enable_emergency`

        Args:
            id: String.
            emergency_address_id: String.
            emergency_enabled: True or false.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _ENABLE_EMERGENCY,
            path={"id": id},
            body={
                "emergency_address_id": emergency_address_id,
                "emergency_enabled": emergency_enabled,
            },
            options=options,
        )

    async def verify_ownership(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberOwnership]:
        """Tell which phone numbers belong to the account.

        `POST /phone_numbers/actions/verify_ownership`

        Args:
            phone_numbers: List of strings, 1 to 1,000 items.

        Returns:
            `PhoneNumberOwnership`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY_OWNERSHIP, body={"phone_numbers": phone_numbers}, options=options
        )
