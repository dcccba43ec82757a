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
    """DIR verification e-mails."""

    async def confirm(
        self, dir_id: str, *, code: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailVerificationStatus]:
        """Confirm a DIR verification e-mail.

        `POST /dir/{dir_id}/verify_email/confirm`

        Args:
            dir_id: UUID.
            code: String, 6 to 6 characters, matching `^\\d{6}$`.

        Returns:
            `EmailVerificationStatus`, as `.data`.

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
        """Create a DIR verification e-mail.

        `POST /dir/{dir_id}/verify_email`

        Args:
            dir_id: UUID.

        Returns:
            `EmailVerificationStatus`, as `.data`.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `RateLimitError` (429), `APIStatusError`
            (503) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"dir_id": dir_id}, options=options)

    async def list(
        self, dir_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailVerificationStatus]:
        """List DIR verification e-mails.

        `GET /dir/{dir_id}/verify_email`

        Args:
            dir_id: UUID.

        Returns:
            `EmailVerificationStatus`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"dir_id": dir_id}, options=options)
