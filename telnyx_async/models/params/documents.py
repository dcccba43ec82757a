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
    """Document list params filter."""

    created_at: OpenDateRangeFilter
    customer_reference: EqualsOrInFilter
    filename: ContainsFilter


class DocumentUploadParamsDocument(TypedDict, total=False):
    """Document upload params document."""

    customer_reference: str
    file: str | bytes | PathLike[str]
    filename: str
    url: str


DocumentListParamsFilterCreatedAt: TypeAlias = OpenDateRangeFilter

DocumentListParamsFilterCustomerReference: TypeAlias = EqualsOrInFilter

DocumentListParamsFilterFilename: TypeAlias = ContainsFilter

DocumentUploadJsonParamsDocument: TypeAlias = DocumentUploadParamsDocument
