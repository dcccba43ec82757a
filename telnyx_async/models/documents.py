"""Models of documents."""

from __future__ import annotations

from os import PathLike
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    URL,
    DocumentListParamsFilterCreatedAt,
    DocumentListParamsFilterCustomerReference,
    DocumentListParamsFilterFilename,
)

__all__ = [
    "DocServiceDocument",
    "DocServiceDocumentSize",
    "DocumentDeleteResponse",
    "DocumentGenerateDownloadLinkResponse",
    "DocumentGenerateDownloadLinkResponseData",
    "DocumentListParamsFilter",
    "DocumentRetrieveResponse",
    "DocumentUpdateResponse",
    "DocumentUploadJsonParamsDocument",
    "DocumentUploadJsonResponse",
    "DocumentUploadParamsDocument",
    "DocumentUploadResponse",
]


class DocServiceDocument(Model):
    """DocServiceDocument"""

    id: str | None = None
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    av_scan_status: Literal["scanned", "infected", "pending_scan", "not_scanned"] | str | None = (
        None
    )
    content_type: str | None = None
    customer_reference: str | None = None
    filename: str | None = None
    sha256: str | None = None
    size: DocServiceDocumentSize | None = None
    status: Literal["pending", "verified", "denied"] | str | None = None


class DocServiceDocumentSize(Model):
    """DocServiceDocumentSize"""

    amount: int | None = None
    unit: str | None = None


class DocumentListParamsFilter(TypedDict, total=False):
    """DocumentListParamsFilter"""

    created_at: DocumentListParamsFilterCreatedAt
    customer_reference: DocumentListParamsFilterCustomerReference
    filename: DocumentListParamsFilterFilename


class DocumentUploadParamsDocument(TypedDict, total=False):
    """DocumentUploadParamsDocument"""

    customer_reference: str
    file: str | bytes | PathLike[str]
    filename: str
    url: str


DocumentDeleteResponse: TypeAlias = Data[DocServiceDocument]

DocumentGenerateDownloadLinkResponse: TypeAlias = Data[URL]

DocumentGenerateDownloadLinkResponseData: TypeAlias = URL

DocumentRetrieveResponse: TypeAlias = Data[DocServiceDocument]

DocumentUpdateResponse: TypeAlias = Data[DocServiceDocument]

DocumentUploadJsonParamsDocument: TypeAlias = DocumentUploadParamsDocument

DocumentUploadJsonResponse: TypeAlias = Data[DocServiceDocument]

DocumentUploadResponse: TypeAlias = Data[DocServiceDocument]
