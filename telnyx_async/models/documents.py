"""What `client.documents` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import Link

__all__ = [
    "DocServiceDocument",
    "DocServiceDocumentSize",
    "DocumentDeleteResponse",
    "DocumentGenerateDownloadLinkResponse",
    "DocumentGenerateDownloadLinkResponseData",
    "DocumentRetrieveResponse",
    "DocumentUpdateResponse",
    "DocumentUploadJsonResponse",
    "DocumentUploadResponse",
]


class DocServiceDocument(Model):
    """Answer of `client.documents.delete`, `client.documents.list` and 4 more."""

    id: str = wire("id", default=None)
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
    """Part of `DocServiceDocument`."""

    amount: int | None = None
    unit: str | None = None


DocumentDeleteResponse: TypeAlias = Data[DocServiceDocument]

DocumentGenerateDownloadLinkResponse: TypeAlias = Data[Link]

DocumentGenerateDownloadLinkResponseData: TypeAlias = Link

DocumentRetrieveResponse: TypeAlias = Data[DocServiceDocument]

DocumentUpdateResponse: TypeAlias = Data[DocServiceDocument]

DocumentUploadJsonResponse: TypeAlias = Data[DocServiceDocument]

DocumentUploadResponse: TypeAlias = Data[DocServiceDocument]
