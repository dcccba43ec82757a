"""`client.verifications`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.verifications import Verification

if TYPE_CHECKING:
    from telnyx_async.resources.verifications.actions import Actions
    from telnyx_async.resources.verifications.by_phone_number import ByPhoneNumber

__all__ = ["Verifications"]

_RETRIEVE = Operation(
    "GET", "/verifications/{verification_id}", Data[Verification], replay=Replay.SAFE
)
_TRIGGER_CALL = Operation("POST", "/verifications/call", Data[Verification], body=BodyKind.JSON)
_TRIGGER_FLASHCALL = Operation(
    "POST", "/verifications/flashcall", Data[Verification], body=BodyKind.JSON
)
_TRIGGER_SMS = Operation("POST", "/verifications/sms", Data[Verification], body=BodyKind.JSON)
_TRIGGER_WHATSAPP_VERIFICATION = Operation(
    "POST", "/verifications/whatsapp", Data[Verification], body=BodyKind.JSON
)


class Verifications(Resource):
    """Verification codes by SMS, call, flash call or WhatsApp: proof that a number is the user's.

    Sub-resources: `actions`, `by_phone_number`. Guide: `docs/verification.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check verification codes by the verification's ID."""
        from telnyx_async.resources.verifications.actions import Actions

        return Actions(self._client)

    @cached_property
    def by_phone_number(self) -> ByPhoneNumber:
        """Verifications looked up by phone number."""
        from telnyx_async.resources.verifications.by_phone_number import ByPhoneNumber

        return ByPhoneNumber(self._client)

    async def retrieve(
        self, verification_id: str, **options: Unpack[RequestOptions]
    ) -> Data[Verification]:
        """Retrieve a verification and whether the code was right.

        `GET /verifications/{verification_id}`

        Args:
            verification_id: Verification that is under way, the `id` from
                `verifications.trigger_sms` and its siblings. UUID.

        Returns:
            `Verification`, as `.data`: `id`, `phone_number`, `status`, `custom_code`,
            `timeout_secs`, `type` and 4 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"verification_id": verification_id}, options=options
        )

    async def trigger_call(
        self,
        *,
        phone_number: str,
        verify_profile_id: str,
        custom_code: str | None | Unset = UNSET,
        extension: str | None | Unset = UNSET,
        timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Verification]:
        """Call a phone number and read a verification code aloud.

        `POST /verifications/call`

        Args:
            phone_number: Number to verify, E.164 (`+13125550101`); the code goes there.
            verify_profile_id: Verify profile with the texts, code length and limits to apply,
                from `verify_profiles.create` or `verify_profiles.list`. UUID.
            custom_code: Numeric code that you make up yourself; without it Telnyx makes one of
                the profile's `code_length`.
            extension: Keys to press after the call is answered: digits, A to D, `*`, `#`; `w`
                waits half a second, `W` one second.
            timeout_secs: Seconds for which the code is good; without it the profile's
                `default_verification_timeout_secs` applies.

        Returns:
            `Verification`, as `.data`: `id`, `phone_number`, `status`, `custom_code`,
            `timeout_secs`, `type` and 4 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.

        Example:
            client.verifications.trigger_call(
                phone_number="+13125550123", verify_profile_id=verify_profile_id
            )
        """
        return await self._call(
            _TRIGGER_CALL,
            body={
                "phone_number": phone_number,
                "verify_profile_id": verify_profile_id,
                "custom_code": custom_code,
                "extension": extension,
                "timeout_secs": timeout_secs,
            },
            options=options,
        )

    async def trigger_flashcall(
        self,
        *,
        phone_number: str,
        verify_profile_id: str,
        timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Verification]:
        """Call a phone number and hang up: the calling number holds the verification code.

        `POST /verifications/flashcall`

        Args:
            phone_number: Number to verify, E.164 (`+13125550101`); the code goes there.
            verify_profile_id: Verify profile with the texts, code length and limits to apply,
                from `verify_profiles.create` or `verify_profiles.list`. UUID.
            timeout_secs: Seconds for which the code is good; without it the profile's
                `default_verification_timeout_secs` applies.

        Returns:
            `Verification`, as `.data`: `id`, `phone_number`, `status`, `custom_code`,
            `timeout_secs`, `type` and 4 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _TRIGGER_FLASHCALL,
            body={
                "phone_number": phone_number,
                "verify_profile_id": verify_profile_id,
                "timeout_secs": timeout_secs,
            },
            options=options,
        )

    async def trigger_sms(
        self,
        *,
        phone_number: str,
        verify_profile_id: str,
        custom_code: str | None | Unset = UNSET,
        timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Verification]:
        """Send a verification code by SMS; check it with `by_phone_number.actions.verify`.

        `POST /verifications/sms`

        The code is generated by Telnyx, unless `custom_code` is given, and valid for
        `timeout_secs`.

        Args:
            phone_number: Number to verify, E.164 (`+13125550101`); the code goes there.
            verify_profile_id: Verify profile with the texts, code length and limits to apply,
                from `verify_profiles.create` or `verify_profiles.list`. UUID.
            custom_code: Numeric code that you make up yourself; without it Telnyx makes one of
                the profile's `code_length`.
            timeout_secs: Seconds for which the code is good; without it the profile's
                `default_verification_timeout_secs` applies.

        Returns:
            `Verification`, as `.data`: `id`, `phone_number`, `status`, `custom_code`,
            `timeout_secs`, `type` and 4 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.

        Example:
            client.verifications.trigger_sms(
                phone_number="+13125550123", verify_profile_id=verify_profile_id
            )
        """
        return await self._call(
            _TRIGGER_SMS,
            body={
                "phone_number": phone_number,
                "verify_profile_id": verify_profile_id,
                "custom_code": custom_code,
                "timeout_secs": timeout_secs,
            },
            options=options,
        )

    async def trigger_whatsapp_verification(
        self,
        *,
        phone_number: str,
        verify_profile_id: str,
        custom_code: str | None | Unset = UNSET,
        timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Verification]:
        """Send a verification code by WhatsApp; check it as with SMS.

        `POST /verifications/whatsapp`

        Args:
            phone_number: Number to verify, E.164 (`+13125550101`); the code goes there.
            verify_profile_id: Verify profile with the texts, code length and limits to apply,
                from `verify_profiles.create` or `verify_profiles.list`. UUID.
            custom_code: Numeric code that you make up yourself; without it Telnyx makes one of
                the profile's `code_length`.
            timeout_secs: Seconds for which the code is good; without it the profile's
                `default_verification_timeout_secs` applies.

        Returns:
            `Verification`, as `.data`: `id`, `phone_number`, `status`, `custom_code`,
            `timeout_secs`, `type` and 4 more fields.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _TRIGGER_WHATSAPP_VERIFICATION,
            body={
                "phone_number": phone_number,
                "verify_profile_id": verify_profile_id,
                "custom_code": custom_code,
                "timeout_secs": timeout_secs,
            },
            options=options,
        )
