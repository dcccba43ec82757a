"""Models of document_links."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async._model import Model

__all__ = [
    "DocumentLinkListParamsFilter",
    "DocumentLinkListResponse",
]


class DocumentLinkListParamsFilter(TypedDict, total=False):
    """DocumentLinkListParamsFilter"""

    linked_record_type: str
    linked_resource_id: str


class DocumentLinkListResponse(Model):
    """DocumentLinkListResponse"""

    id: str | None = None
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    document_id: str | None = None
    linked_record_type: str | None = None
    linked_resource_id: str | None = None
