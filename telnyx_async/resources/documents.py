"""`client.documents`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BASE64, BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.documents import DocServiceDocument
from telnyx_async.models.shared import Link

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async._streaming import AsyncDownload
    from telnyx_async.models.params.documents import (
        DocumentListParamsFilter,
        DocumentUploadParamsDocument,
    )

__all__ = ["Documents"]

_DELETE = Operation("DELETE", "/documents/{id}", Data[DocServiceDocument], replay=Replay.SAFE)
_DOWNLOAD = Operation(
    "GET", "/documents/{id}/download", bytes, accept="application/octet-stream", replay=Replay.SAFE
)
_GENERATE_DOWNLOAD_LINK = Operation(
    "GET", "/documents/{id}/download_link", Data[Link], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/documents",
    DocServiceDocument,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/documents/{id}", Data[DocServiceDocument], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH", "/documents/{document_id}", Data[DocServiceDocument], body=BodyKind.JSON
)
_UPLOAD = Operation(
    "POST",
    "/documents?content-type=multipart",
    Data[DocServiceDocument],
    body=BodyKind.JSON,
    names={"file": BASE64},
)
_UPLOAD_JSON = Operation(
    "POST", "/documents", Data[DocServiceDocument], body=BodyKind.JSON, names={"file": BASE64}
)


class Documents(Resource):
    """Methods."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[DocServiceDocument]:
        """`DELETE /documents/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def download(self, id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """`GET /documents/{id}/download`"""
        return self._stream(_DOWNLOAD, path={"id": id}, options=options)

    async def generate_download_link(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[Link]:
        """`GET /documents/{id}/download_link`"""
        return await self._call(_GENERATE_DOWNLOAD_LINK, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: DocumentListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[
            Literal[
                "filename", "created_at", "updated_at", "-filename", "-created_at", "-updated_at"
            ]
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DocServiceDocument]:
        """`GET /documents`"""
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[DocServiceDocument]:
        """`GET /documents/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        document_id: str,
        *,
        customer_reference: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DocServiceDocument]:
        """`PATCH /documents/{document_id}`"""
        return await self._call(
            _UPDATE,
            path={"document_id": document_id},
            body={"customer_reference": customer_reference, "filename": filename},
            options=options,
        )

    async def upload(
        self, *, document: DocumentUploadParamsDocument | Model, **options: Unpack[RequestOptions]
    ) -> Data[DocServiceDocument]:
        """`POST /documents?content-type=multipart`"""
        return await self._call(_UPLOAD, body=document, options=options)

    async def upload_json(
        self, *, document: DocumentUploadParamsDocument | Model, **options: Unpack[RequestOptions]
    ) -> Data[DocServiceDocument]:
        """`POST /documents`"""
        return await self._call(_UPLOAD_JSON, body=document, options=options)
