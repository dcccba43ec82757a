"""`client.dir.verify_email`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.dir import EmailVerificationStatus

__all__ = ["VerifyEmail"]

_CONFIRM = Operation(
    "POST", "/dir/{dir_id}/verify_email/confirm", Data[EmailVerificationStatus], body=BodyKind.JSON
)
_CREATE = Operation("POST", "/dir/{dir_id}/verify_email", Data[EmailVerificationStatus])
_LIST = Operation(
    "GET", "/dir/{dir_id}/verify_email", Data[EmailVerificationStatus], replay=Replay.SAFE
)


class VerifyEmail(Resource):
    """Verification of the authorizer's email address."""

    async def confirm(
        self, dir_id: str, *, code: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailVerificationStatus]:
        """Verify the authorizer's address with the emailed code.

        `POST /dir/{dir_id}/verify_email/confirm`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            code: The six digits that were mailed to the authorizer. 6 to 6 characters, matching
                `^\\d{6}$`.

        Returns:
            `EmailVerificationStatus`, as `.data`: `status`, `email_verified`, `expires_at`,
            `sends_remaining_today` and 1 more field.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(
            _CONFIRM, path={"dir_id": dir_id}, body={"code": code}, options=options
        )

    async def create(
        self, dir_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailVerificationStatus]:
        """Email a six-digit code to the authorizer of a display identity.

        `POST /dir/{dir_id}/verify_email`

        The code goes to the authorizer's address and is good for 15 minutes, or 8 hours if a call
        center was linked before; `expires_at` has the time. A new code ends the one before. One a
        minute, ten a day (429 beyond). Hand it in with `dir.verify_email.confirm`.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.

        Returns:
            `EmailVerificationStatus`, as `.data`: `status`, `email_verified`, `expires_at`,
            `sends_remaining_today` and 1 more field.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `RateLimitError` (429), `APIStatusError`
            (503) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"dir_id": dir_id}, options=options)

    async def list(
        self, dir_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailVerificationStatus]:
        """Check whether the authorizer's address has been verified.

        `GET /dir/{dir_id}/verify_email`

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.

        Returns:
            `EmailVerificationStatus`, as `.data`: `status`, `email_verified`, `expires_at`,
            `sends_remaining_today` and 1 more field.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"dir_id": dir_id}, options=options)
