"""Requests of `client.documents`."""

from __future__ import annotations

from os import PathLike
from typing import TypedDict

from telnyx_async.models.params.shared import ContainsFilter, EqualsOrInFilter, OpenTimeRangeFilter

__all__ = [
    "DocumentFilter",
    "DocumentUploadParam",
]


class DocumentFilter(TypedDict, total=False):
    """Argument of `client.documents.list`."""

    created_at: OpenTimeRangeFilter
    customer_reference: EqualsOrInFilter
    filename: ContainsFilter


class DocumentUploadParam(TypedDict, total=False):
    """Argument of `client.documents.upload` and `client.documents.upload_json`."""

    customer_reference: str
    file: str | bytes | PathLike[str]
    """Bytes, path or base64 text."""
    filename: str
    url: str
