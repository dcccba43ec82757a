"""What requests of `client.legacy` take."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "FilterParam",
]


class FilterParam(TypedDict, total=False):
    """Filter."""

    billing_group: str
    cld: str
    cld_filter: Literal["contains", "starts_with", "ends_with"]
    cli: str
    cli_filter: Literal["contains", "starts_with", "ends_with"]
    filter_type: Literal["and", "or"]
    tags_list: str
