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
    """Permission to monitor numbers hosted with other providers."""

    async def create(
        self,
        enterprise_id: str,
        *,
        document_ids: Sequence[str],
        phone_numbers: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalVerificationModel]:
        """Submit proof that numbers hosted with another provider are yours.

        `POST /enterprises/{enterprise_id}/reputation/external_verification`

        Upload invoices or account statements first. Reviewed once for each enterprise; until it is
        approved, further calls replace the documents.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`.
            document_ids: Documents proving that the numbers at the other provider are yours,
                such as an invoice; from `documents.upload`.
            phone_numbers: Numbers hosted elsewhere that the documents are about, E.164.

        Returns:
            `ExternalVerificationModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `number_reputation.external_verification.status_changed`.
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
        """Retrieve the status of the review of that proof.

        `GET /enterprises/{enterprise_id}/reputation/external_verification`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`.

        Returns:
            `ExternalVerificationModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"enterprise_id": enterprise_id}, options=options)
