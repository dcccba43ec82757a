"""Models of params.document_links."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "DocumentLinkListParamsFilter",
]


class DocumentLinkListParamsFilter(TypedDict, total=False):
    """DocumentLinkListParamsFilter"""

    linked_record_type: str
    linked_resource_id: str
