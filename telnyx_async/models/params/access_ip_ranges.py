"""What requests of `client.access_ip_ranges` take."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateComparison

__all__ = [
    "AccessIPRangeListParamsFilter",
    "AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter",
    "AccessIPRangeListParamsFilterCreatedAtDateRangeFilter",
]


class AccessIPRangeListParamsFilter(TypedDict, total=False):
    """Argument of `client.access_ip_ranges.list`."""

    cidr_block: str | AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter
    created_at: str | datetime | DateComparison


class AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter(TypedDict, total=False):
    """Part of `AccessIPRangeListParamsFilter`."""

    contains: str
    endswith: str
    startswith: str


AccessIPRangeListParamsFilterCreatedAtDateRangeFilter: TypeAlias = DateComparison
