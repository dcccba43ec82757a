"""What requests of `client.documents` take."""

from __future__ import annotations

from os import PathLike
from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, EqualsOrInFilter, OpenDateRangeFilter

__all__ = [
    "DocumentListParamsFilter",
    "DocumentListParamsFilterCreatedAt",
    "DocumentListParamsFilterCustomerReference",
    "DocumentListParamsFilterFilename",
    "DocumentUploadJsonParamsDocument",
    "DocumentUploadParamsDocument",
]


class DocumentListParamsFilter(TypedDict, total=False):
    """Argument of `client.documents.list`."""

    created_at: OpenDateRangeFilter
    customer_reference: EqualsOrInFilter
    filename: ContainsFilter


class DocumentUploadParamsDocument(TypedDict, total=False):
    """Argument of `client.documents.upload` and `client.documents.upload_json`."""

    customer_reference: str
    file: str | bytes | PathLike[str]
    """Bytes, path or base64 text."""
    filename: str
    url: str


DocumentListParamsFilterCreatedAt: TypeAlias = OpenDateRangeFilter

DocumentListParamsFilterCustomerReference: TypeAlias = EqualsOrInFilter

DocumentListParamsFilterFilename: TypeAlias = ContainsFilter

DocumentUploadJsonParamsDocument: TypeAlias = DocumentUploadParamsDocument
