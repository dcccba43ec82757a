"""`client.portouts.supporting_documents`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.portouts import PortOutSupportingDocument

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.models.params.portouts import SupportingDocumentCreateParamsDocument

__all__ = ["SupportingDocuments"]

_CREATE = Operation(
    "POST",
    "/portouts/{id}/supporting_documents",
    Data[list[PortOutSupportingDocument]],
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/portouts/{id}/supporting_documents",
    Data[list[PortOutSupportingDocument]],
    replay=Replay.SAFE,
)


class SupportingDocuments(Resource):
    """Methods."""

    async def create(
        self,
        id: str,
        *,
        documents: Sequence[SupportingDocumentCreateParamsDocument | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortOutSupportingDocument]]:
        """`POST /portouts/{id}/supporting_documents`"""
        return await self._call(
            _CREATE, path={"id": id}, body={"documents": documents}, options=options
        )

    async def list(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PortOutSupportingDocument]]:
        """`GET /portouts/{id}/supporting_documents`"""
        return await self._call(_LIST, path={"id": id}, options=options)
