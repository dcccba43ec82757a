"""`client.enterprises.verify_email`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.enterprises import EnterpriseEmailVerificationStatus

__all__ = ["VerifyEmail"]

_CONFIRM = Operation(
    "POST",
    "/enterprises/{enterprise_id}/verify_email/confirm",
    Data[EnterpriseEmailVerificationStatus],
    body=BodyKind.JSON,
)
_CREATE = Operation(
    "POST", "/enterprises/{enterprise_id}/verify_email", Data[EnterpriseEmailVerificationStatus]
)


class VerifyEmail(Resource):
    """Verification of the contact address of a call center (BPO)."""

    async def confirm(
        self, enterprise_id: str, *, code: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseEmailVerificationStatus]:
        """Verify the contact address of an enterprise with the emailed code.

        `POST /enterprises/{enterprise_id}/verify_email/confirm`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`.
            code: The six digits that were mailed to the contact of the enterprise.

        Returns:
            `EnterpriseEmailVerificationStatus`, as `.data`: `status`, `email_verified`,
            `expires_at`, `sends_remaining_today` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CONFIRM, path={"enterprise_id": enterprise_id}, body={"code": code}, options=options
        )

    async def create(
        self, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseEmailVerificationStatus]:
        """Email a six-digit code to the contact of an enterprise, valid for 15 minutes.

        `POST /enterprises/{enterprise_id}/verify_email`

        For call centers, whose mail address must be confirmed before they are approved. A new code
        ends the one before. Hand it in with `enterprises.verify_email.confirm`.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`.

        Returns:
            `EnterpriseEmailVerificationStatus`, as `.data`: `status`, `email_verified`,
            `expires_at`, `sends_remaining_today` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"enterprise_id": enterprise_id}, options=options)
