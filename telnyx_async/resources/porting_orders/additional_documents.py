"""`client.porting_orders.additional_documents`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.porting_orders import PortingAdditionalDocument

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.porting_orders import (
        AdditionalDocumentCreateParamsAdditionalDocument,
        AdditionalDocumentListParamsFilter,
    )
    from telnyx_async.models.params.shared import SortParam

__all__ = ["AdditionalDocuments"]

_CREATE = Operation(
    "POST",
    "/porting_orders/{id}/additional_documents",
    Data[list[PortingAdditionalDocument]],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/porting_orders/{id}/additional_documents/{additional_document_id}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{id}/additional_documents",
    PortingAdditionalDocument,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class AdditionalDocuments(Resource):
    """Methods."""

    async def create(
        self,
        id: str,
        *,
        additional_documents: Sequence[AdditionalDocumentCreateParamsAdditionalDocument | Model]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortingAdditionalDocument]]:
        """`POST /porting_orders/{id}/additional_documents`"""
        return await self._call(
            _CREATE,
            path={"id": id},
            body={"additional_documents": additional_documents},
            options=options,
        )

    async def delete(
        self, additional_document_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """`DELETE /porting_orders/{id}/additional_documents/{additional_document_id}`"""
        await self._call(
            _DELETE,
            path={"additional_document_id": additional_document_id, "id": id},
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        filter: AdditionalDocumentListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: SortParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingAdditionalDocument]:
        """`GET /porting_orders/{id}/additional_documents`"""
        return self._page(
            _LIST,
            path={"id": id},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
