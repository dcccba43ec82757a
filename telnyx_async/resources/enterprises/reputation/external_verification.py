"""`client.enterprises.reputation.external_verification`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.enterprises import ExternalVerification as ExternalVerificationModel

__all__ = ["ExternalVerification"]

_CREATE = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation/external_verification",
    Data[ExternalVerificationModel],
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/enterprises/{enterprise_id}/reputation/external_verification",
    Data[ExternalVerificationModel],
    replay=Replay.SAFE,
)


class ExternalVerification(Resource):
    """Reputation external verification."""

    async def create(
        self,
        enterprise_id: str,
        *,
        document_ids: Sequence[str],
        phone_numbers: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalVerificationModel]:
        """Create a reputation external verification.

        `POST /enterprises/{enterprise_id}/reputation/external_verification`

        Args:
            enterprise_id: String.
            document_ids: List of strings.
            phone_numbers: List of strings.

        Returns:
            `ExternalVerificationModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"enterprise_id": enterprise_id},
            body={"document_ids": document_ids, "phone_numbers": phone_numbers},
            options=options,
        )

    async def list(
        self, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[ExternalVerificationModel]:
        """List reputation external verifications.

        `GET /enterprises/{enterprise_id}/reputation/external_verification`

        Args:
            enterprise_id: String.

        Returns:
            `ExternalVerificationModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"enterprise_id": enterprise_id}, options=options)
