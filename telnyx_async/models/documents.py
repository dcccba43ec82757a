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
    """Signed address from which the file can be downloaded without an API key; it expires
    after a short time."""


class DocumentFile(Model):
    """Response of `client.documents.delete`, `client.documents.list` and 4 more."""

    id: str = wire("id", default=None)
    """Identifies the document; use it as value of a document requirement. A document that
    nothing refers to within 30 minutes of its upload is deleted."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    av_scan_status: Literal["scanned", "infected", "pending_scan", "not_scanned"] | None = None
    """Result of the virus scan: `scanned` is clean, `infected` cannot be used, `pending_scan`
    and `not_scanned` have no result yet."""
    content_type: str | None = None
    """Media type of the file, such as `application/pdf`."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    filename: str | None = None
    """Name of the file with its extension, as downloads get it."""
    sha256: str | None = None
    """SHA-256 checksum of the file in hexadecimal, to verify a download."""
    size: DocumentFileSize | None = None
    """Size of the file: an amount and its unit."""
    status: Literal["pending", "verified", "denied"] | None = None
    """Result of the review: `pending` is not reviewed yet, `verified` was accepted, `denied`
    was refused."""


class DocumentFileSize(Model):
    """Part of `DocumentFile`."""

    amount: int | None = None
    """Size of the file, in the unit beside it."""
    unit: str | None = None
    """Unit of the size, as a rule bytes."""
