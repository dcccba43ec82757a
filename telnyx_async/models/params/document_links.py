"""Requests of `client.document_links`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "DocumentLinkFilter",
]


class DocumentLinkFilter(TypedDict, total=False):
    """Argument of `client.document_links.list`."""

    linked_record_type: str
    """Only links to this kind of record, such as `porting_order`."""
    linked_resource_id: str
    """Only links to this record. UUID."""
