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
    """Files such as proofs of identity and letters of authorization, for orders and porting.

    Guide: `docs/numbers.md`.
    """

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[DocumentFile]:
        """Delete a document; it must not be attached to anything.

        `DELETE /documents/{id}`

        Args:
            id: Document, from `documents.upload` or `documents.list`. UUID.

        Returns:
            `DocumentFile`, as `.data`: `id`, `status`, `av_scan_status`, `content_type`,
            `customer_reference`, `filename` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def download(self, id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Download the content of a document as it was uploaded.

        `GET /documents/{id}/download`

        Args:
            id: Document, from `documents.upload` or `documents.list`. UUID.

        Returns:
            The content, to be read at once or as a stream.

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
            id: Document, from `documents.upload` or `documents.list`. UUID.

        Returns:
            `DocumentDownloadLink`, as `.data`: `url`.

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
        """List documents, newest first, page by page.

        `GET /documents`

        Args:
            filter: Narrows the list by part of the file name, customer reference or time of
                upload. Object with `created_at`, `customer_reference`, `filename`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: Fields to sort by, several allowed; a leading `-` turns the order round.
                Without it, the newest come first. List of `"filename"`, `"created_at"`,
                `"updated_at"`, `"-filename"`, `"-created_at"` or `"-updated_at"`.

        Returns:
            A page of `DocumentFile` rows (`id`, `status`, `av_scan_status`, `content_type`,
            `customer_reference`, `filename` and 5 more fields); iterating goes on through all
            pages.

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
        """Retrieve the metadata of a document: name, size, virus scan, review.

        `GET /documents/{id}`

        Args:
            id: Document, from `documents.upload` or `documents.list`. UUID.

        Returns:
            `DocumentFile`, as `.data`: `id`, `status`, `av_scan_status`, `content_type`,
            `customer_reference`, `filename` and 5 more fields.

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
        """Change the file name or customer reference of a document.

        `PATCH /documents/{document_id}`

        Args:
            document_id: Uploaded document, from `documents.upload` or `documents.list`. UUID.
            customer_reference: Text of your own, such as an order or customer number, kept with
                the record and usable as filter.
            filename: New name of the file, with its extension.

        Returns:
            `DocumentFile`, as `.data`: `id`, `status`, `av_scan_status`, `content_type`,
            `customer_reference`, `filename` and 5 more fields.

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
        """Upload a document, from its content or a URL, for orders and requirements to refer to.

        `POST /documents?content-type=multipart`

        Args:
            document: Document to store: its file as base64 or a `url` to fetch it from, with a
                name and a reference of yours. Object with `customer_reference`, `file`, `filename`,
                `url`.

        Returns:
            `DocumentFile`, as `.data`: `id`, `status`, `av_scan_status`, `content_type`,
            `customer_reference`, `filename` and 5 more fields.

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
            document: Document to store: its file as base64 or a `url` to fetch it from, with a
                name and a reference of yours. Object with `customer_reference`, `file`, `filename`,
                `url`.

        Returns:
            `DocumentFile`, as `.data`: `id`, `status`, `av_scan_status`, `content_type`,
            `customer_reference`, `filename` and 5 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_UPLOAD_JSON, body=document, options=options)
