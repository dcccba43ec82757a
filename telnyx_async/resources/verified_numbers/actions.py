"""`client.verified_numbers.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.verified_numbers import VerifiedNumber

__all__ = ["Actions"]

_SUBMIT_VERIFICATION_CODE = Operation(
    "POST",
    "/verified_numbers/{phone_number}/actions/verify",
    Data[VerifiedNumber],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Verify numbers with the code sent to them."""

    async def submit_verification_code(
        self, phone_number: str, *, verification_code: str, **options: Unpack[RequestOptions]
    ) -> Data[VerifiedNumber]:
        """Verify a number with the code sent to it.

        `POST /verified_numbers/{phone_number}/actions/verify`

        Args:
            phone_number: Number that got the code, as given to `verified_numbers.create`.
            verification_code: Code that came by `sms` or `call` after
                `verified_numbers.create`.

        Returns:
            `VerifiedNumber`, as `.data`: `phone_number`, `verified_at` and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _SUBMIT_VERIFICATION_CODE,
            path={"phone_number": phone_number},
            body={"verification_code": verification_code},
            options=options,
        )
