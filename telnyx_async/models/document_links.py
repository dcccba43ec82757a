"""Responses of `client.document_links`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "DocumentLink",
]


class DocumentLink(Model):
    """Response of `client.document_links.list`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    document_id: str | None = None
    linked_record_type: str | None = None
    linked_resource_id: str | None = None
