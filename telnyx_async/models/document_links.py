"""Responses of `client.document_links`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "DocumentLink",
]


class DocumentLink(Model):
    """Response of `client.document_links.list`."""

    id: str = wire("id", default=None)
    """Identifies the link between document and record."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    document_id: str | None = None
    """Uploaded document, from `documents.upload` or `documents.list`."""
    linked_record_type: str | None = None
    """Kind of record the document is attached to, such as an order or a requirement."""
    linked_resource_id: str | None = None
    """Record the document is attached to; `linked_record_type` says of which kind."""
