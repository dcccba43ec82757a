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
    """Only documents uploaded in this span of time. Object with `gt`, `lt`."""
    customer_reference: EqualsOrInFilter
    """Only documents with this reference, or with one of several. Object with `in`, `eq`."""
    filename: ContainsFilter
    """Only documents whose file name contains a text. Object with `contains`."""


class DocumentUploadParam(TypedDict, total=False):
    """Argument of `client.documents.upload` and `client.documents.upload_json`."""

    customer_reference: str
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    file: str | bytes | PathLike[str]
    """Content of the file in base64; give either this or `url`."""
    filename: str
    """Name to keep the file under, with its extension."""
    url: str
    """Public address from which the file is fetched; give either this or `file`."""
