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
    """Access IP range list params filter."""

    cidr_block: str | AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter
    created_at: str | datetime | DateComparison


class AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter(TypedDict, total=False):
    """Access IP range list params filter cidr block cidr block pattern filter."""

    contains: str
    endswith: str
    startswith: str


AccessIPRangeListParamsFilterCreatedAtDateRangeFilter: TypeAlias = DateComparison
