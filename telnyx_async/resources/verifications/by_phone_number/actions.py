"""`client.verifications.by_phone_number.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.verifications import VerificationResult

__all__ = ["Actions"]

_VERIFY = Operation(
    "POST",
    "/verifications/by_phone_number/{phone_number}/actions/verify",
    Data[VerificationResult],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Check verification codes by phone number.

    Guide: `docs/verification.md`.
    """

    async def verify(
        self,
        phone_number: str,
        *,
        code: str,
        verify_profile_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[VerificationResult]:
        """Check the code that a user typed, by phone number.

        `POST /verifications/by_phone_number/{phone_number}/actions/verify`

        `response_code` is `accepted` or `rejected`; a wrong code is not an error.

        Args:
            phone_number: Number that is being verified, E.164.
            code: Code that the user typed in, as it came by message or call.
            verify_profile_id: Profile with which the verification was started. UUID.

        Returns:
            `VerificationResult`, as `.data`: `phone_number` and `response_code`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.

        Example:
            client.verifications.by_phone_number.actions.verify(
                "+13125550123", code="482100", verify_profile_id=verify_profile_id
            )
        """
        return await self._call(
            _VERIFY,
            path={"phone_number": phone_number},
            body={"code": code, "verify_profile_id": verify_profile_id},
            options=options,
        )
