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
    """Emergency calling, bundles and ownership of phone numbers.

    Guide: `docs/numbers.md`.
    """

    async def change_bundle_status(
        self, id: str, *, bundle_id: str | None, **options: Unpack[RequestOptions]
    ) -> Data[PhoneNumberWithVoiceSettings]:
        """Add a phone number to a bundle, or remove it.

        `PATCH /phone_numbers/{id}/actions/bundle_status_change`

        Args:
            id: Number of the account, from `phone_numbers.list`.
            bundle_id: Bundle to put the number in, or `null` to take it out. Between two
                bundles, take it out first.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`: `id`, `phone_number`, `call_forwarding`,
            `call_recording`, `cnam_listing`, `connection_id` and 8 more fields.

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
        """Enable emergency calls from a phone number, with a given address.

        `POST /phone_numbers/{id}/actions/enable_emergency`

        Args:
            id: Number of the account, from `phone_numbers.list`.
            emergency_address_id: Validated address that the emergency center gets, from
                `addresses.create`; it must have passed the emergency check.
            emergency_enabled: `true` switches emergency calling on, `false` off. It takes a
                moment: watch `emergency_status`.

        Returns:
            `PhoneNumberWithVoiceSettings`, as `.data`: `id`, `phone_number`, `call_forwarding`,
            `call_recording`, `cnam_listing`, `connection_id` and 8 more fields.

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
        """Check which phone numbers belong to the account.

        `POST /phone_numbers/actions/verify_ownership`

        Args:
            phone_numbers: Numbers to look for in the account, in E.164 format. 1 to 1,000
                items.

        Returns:
            `PhoneNumberOwnership`, as `.data`: `found`, `not_found` and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY_OWNERSHIP, body={"phone_numbers": phone_numbers}, options=options
        )
