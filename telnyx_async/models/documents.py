"""Responses of `client.documents`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "DocumentDownloadLink",
    "DocumentFile",
    "DocumentFileSize",
]


class DocumentDownloadLink(Model):
    """Response of `client.documents.generate_download_link`."""

    url: str


class DocumentFile(Model):
    """Response of `client.documents.delete`, `client.documents.list` and 4 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    av_scan_status: Literal["scanned", "infected", "pending_scan", "not_scanned"] | None = None
    content_type: str | None = None
    customer_reference: str | None = None
    filename: str | None = None
    sha256: str | None = None
    size: DocumentFileSize | None = None
    status: Literal["pending", "verified", "denied"] | None = None


class DocumentFileSize(Model):
    """Part of `DocumentFile`."""

    amount: int | None = None
    unit: str | None = None
