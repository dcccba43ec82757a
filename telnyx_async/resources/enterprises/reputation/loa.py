"""`client.enterprises.reputation.loa`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.enterprises import EnterpriseReputationPublic

__all__ = ["Loa"]

_RENDER = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation/loa",
    bytes,
    nested=lambda: {"agent": models.LoaAgentParam, "signature": models.LoaSignatureParam},
    body=BodyKind.JSON,
    accept="application/pdf",
)
_UPDATE = Operation(
    "PATCH",
    "/enterprises/{enterprise_id}/reputation/loa",
    Data[EnterpriseReputationPublic],
    body=BodyKind.JSON,
)


class Loa(Resource):
    """Letter of authorization for reputation monitoring."""

    def render(
        self,
        enterprise_id: str,
        *,
        agent: models.LoaAgentParam | Model | Unset = UNSET,
        signature: models.LoaSignatureParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Render the letter of authorization as a PDF to sign.

        `POST /enterprises/{enterprise_id}/reputation/loa`

        A PDF with the data of the enterprise. Sign it (or give `signature`), upload it with
        `documents.upload`, and pass its ID to `reputation.enable`.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            agent: Partner or reseller who looks after the numbers for the enterprise; leave out
                if there is none. Object with `administrative_area`, `city`, `contact_email`,
                `contact_name`, `contact_phone`, `contact_title`, `country`, `legal_name` and 4
                more.
            signature: Signature to put into the PDF; without it the letter comes unsigned, to
                sign and upload. Object with `image_base64`, `signer_name`.

        Returns:
            The content, to be read at once or as a stream.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return self._stream(
            _RENDER,
            path={"enterprise_id": enterprise_id},
            body={"agent": agent, "signature": signature},
            options=options,
        )

    async def update(
        self, enterprise_id: str, *, loa_document_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseReputationPublic]:
        """Replace the signed letter; numbers can be added once it is approved.

        `PATCH /enterprises/{enterprise_id}/reputation/loa`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            loa_document_id: Signed Letter of Authorization (LOA) for reputation monitoring,
                uploaded with `documents.upload`; a new one must be approved first. 1 to 255
                characters.

        Returns:
            `EnterpriseReputationPublic`, as `.data`: `status`, `check_frequency`, `enterprise_id`,
            `external_verification_status`, `loa_document_id`, `loa_status` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"enterprise_id": enterprise_id},
            body={"loa_document_id": loa_document_id},
            options=options,
        )
