"""`client.enterprises.reputation.loa`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.enterprises import EnterpriseReputationPublic

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._streaming import AsyncDownload
    from telnyx_async.models.params.shared import (
        LetterOfAuthorizationAgentParam,
        SignaturePayloadParam,
    )

__all__ = ["Loa"]

_RENDER = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation/loa",
    bytes,
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
    """Methods."""

    def render(
        self,
        enterprise_id: str,
        *,
        agent: LetterOfAuthorizationAgentParam | Model | Unset = UNSET,
        signature: SignaturePayloadParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """`POST /enterprises/{enterprise_id}/reputation/loa`"""
        return self._stream(
            _RENDER,
            path={"enterprise_id": enterprise_id},
            body={"agent": agent, "signature": signature},
            options=options,
        )

    async def update(
        self, enterprise_id: str, *, loa_document_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseReputationPublic]:
        """`PATCH /enterprises/{enterprise_id}/reputation/loa`"""
        return await self._call(
            _UPDATE,
            path={"enterprise_id": enterprise_id},
            body={"loa_document_id": loa_document_id},
            options=options,
        )
