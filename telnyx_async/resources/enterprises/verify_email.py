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
    """Enterprise verification e-mails."""

    async def confirm(
        self, enterprise_id: str, *, code: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseEmailVerificationStatus]:
        """Confirm an enterprise verification e-mail.

        `POST /enterprises/{enterprise_id}/verify_email/confirm`

        Args:
            enterprise_id: String.
            code: String.

        Returns:
            `EnterpriseEmailVerificationStatus`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CONFIRM, path={"enterprise_id": enterprise_id}, body={"code": code}, options=options
        )

    async def create(
        self, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseEmailVerificationStatus]:
        """Create an enterprise verification e-mail.

        `POST /enterprises/{enterprise_id}/verify_email`

        Args:
            enterprise_id: String.

        Returns:
            `EnterpriseEmailVerificationStatus`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"enterprise_id": enterprise_id}, options=options)
