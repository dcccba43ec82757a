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
    """Reputation letter of authorization."""

    def render(
        self,
        enterprise_id: str,
        *,
        agent: models.LoaAgentParam | Model | Unset = UNSET,
        signature: models.LoaSignatureParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Render a reputation letter of authorization.

        `POST /enterprises/{enterprise_id}/reputation/loa`

        Args:
            enterprise_id: UUID.
            agent: Object with `administrative_area`, `city`, `contact_email`, `contact_name`,
                `contact_phone`, `contact_title`, `country`, `legal_name` and 4 more.
            signature: Object with `image_base64`, `signer_name`.

        Returns:
            The content: await all of it, or stream it.

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
        """Update a reputation letter of authorization.

        `PATCH /enterprises/{enterprise_id}/reputation/loa`

        Args:
            enterprise_id: UUID.
            loa_document_id: String, 1 to 255 characters.

        Returns:
            `EnterpriseReputationPublic`, as `.data`.

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
