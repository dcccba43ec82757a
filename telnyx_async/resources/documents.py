"""`client.documents`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BASE64, BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.documents import DocumentDownloadLink, DocumentFile

__all__ = ["Documents"]

_DELETE = Operation("DELETE", "/documents/{id}", Data[DocumentFile], replay=Replay.SAFE)
_DOWNLOAD = Operation(
    "GET", "/documents/{id}/download", bytes, accept="application/octet-stream", replay=Replay.SAFE
)
_GENERATE_DOWNLOAD_LINK = Operation(
    "GET", "/documents/{id}/download_link", Data[DocumentDownloadLink], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/documents",
    DocumentFile,
    nested=lambda: {"filter": models.DocumentFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/documents/{id}", Data[DocumentFile], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/documents/{document_id}", Data[DocumentFile], body=BodyKind.JSON)
_UPLOAD = Operation(
    "POST",
    "/documents?content-type=multipart",
    Data[DocumentFile],
    nested=lambda: {"": models.DocumentUploadParam},
    body=BodyKind.JSON,
    names={"file": BASE64},
)
_UPLOAD_JSON = Operation(
    "POST",
    "/documents",
    Data[DocumentFile],
    nested=lambda: {"": models.DocumentUploadParam},
    body=BodyKind.JSON,
    names={"file": BASE64},
)


class Documents(Resource):
    """Documents."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[DocumentFile]:
        """Delete a document.

        `DELETE /documents/{id}`

        Args:
            id: UUID.

        Returns:
            `DocumentFile`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def download(self, id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Download a document.

        `GET /documents/{id}/download`

        Args:
            id: UUID.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._stream(_DOWNLOAD, path={"id": id}, options=options)

    async def generate_download_link(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[DocumentDownloadLink]:
        """Create a temporary link to download a document.

        `GET /documents/{id}/download_link`

        Args:
            id: UUID.

        Returns:
            `DocumentDownloadLink`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_GENERATE_DOWNLOAD_LINK, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.DocumentFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[
            Literal[
                "filename", "created_at", "updated_at", "-filename", "-created_at", "-updated_at"
            ]
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DocumentFile]:
        """List documents.

        `GET /documents`

        Args:
            filter: Object with `created_at`, `customer_reference`, `filename`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: List of `"filename"`, `"created_at"`, `"updated_at"`, `"-filename"`,
                `"-created_at"` or `"-updated_at"`.

        Returns:
            Pages of `DocumentFile`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[DocumentFile]:
        """Retrieve a document.

        `GET /documents/{id}`

        Args:
            id: UUID.

        Returns:
            `DocumentFile`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        document_id: str,
        *,
        customer_reference: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DocumentFile]:
        """Update a document.

        `PATCH /documents/{document_id}`

        Args:
            document_id: UUID.
            customer_reference: String.
            filename: String.

        Returns:
            `DocumentFile`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"document_id": document_id},
            body={"customer_reference": customer_reference, "filename": filename},
            options=options,
        )

    async def upload(
        self, *, document: models.DocumentUploadParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[DocumentFile]:
        """Upload a document, from its content or from a URL.

        `POST /documents?content-type=multipart`

        Args:
            document: Object with `customer_reference`, `file`, `filename`, `url`.

        Returns:
            `DocumentFile`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_UPLOAD, body=document, options=options)

    async def upload_json(
        self, *, document: models.DocumentUploadParam | Model, **options: Unpack[RequestOptions]
    ) -> Data[DocumentFile]:
        """Upload a document as JSON, from its content in base64 or from a URL.

        `POST /documents`

        Args:
            document: Object with `customer_reference`, `file`, `filename`, `url`.

        Returns:
            `DocumentFile`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_UPLOAD_JSON, body=document, options=options)
