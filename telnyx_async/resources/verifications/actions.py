"""`client.verifications.actions`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.verifications import VerificationResult

__all__ = ["Actions"]

_VERIFY = Operation(
    "POST",
    "/verifications/{verification_id}/actions/verify",
    Data[VerificationResult],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Check verification codes by the verification's ID.

    Guide: `docs/verification.md`.
    """

    async def verify(
        self,
        verification_id: str,
        *,
        code: str | Unset = UNSET,
        status: Literal["accepted", "rejected"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VerificationResult]:
        """Check the code that a user typed, by the verification's ID.

        `POST /verifications/{verification_id}/actions/verify`

        `response_code` is `accepted` or `rejected`; a wrong code is not an error. For codes of your
        own, give `status` instead.

        Args:
            verification_id: Verification that is under way, the `id` from
                `verifications.trigger_sms` and its siblings. UUID.
            code: Code that the user typed in; for codes made by Telnyx.
            status: Your own verdict, `accepted` or `rejected`; only when you sent a
                `custom_code` and checked it yourself.

        Returns:
            `VerificationResult`, as `.data`: `phone_number` and `response_code`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY,
            path={"verification_id": verification_id},
            body={"code": code, "status": status},
            options=options,
        )
