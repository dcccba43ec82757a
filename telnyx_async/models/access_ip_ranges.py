"""Models of access_ip_ranges."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Model
from telnyx_async.models.shared import FaxListParamsFilterCreatedAt

__all__ = [
    "AccessIPRange",
    "AccessIPRangeListParamsFilter",
    "AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter",
    "AccessIPRangeListParamsFilterCreatedAtDateRangeFilter",
]


class AccessIPRange(Model):
    """AccessIPRange"""

    id: str = None
    cidr_block: str = None
    status: Literal["pending", "added"] | str = None
    user_id: str = None
    created_at: datetime | None = None
    description: str | None = None
    updated_at: datetime | None = None


class AccessIPRangeListParamsFilter(TypedDict, total=False):
    """AccessIPRangeListParamsFilter"""

    cidr_block: str | AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter
    created_at: str | datetime | FaxListParamsFilterCreatedAt


class AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter(TypedDict, total=False):
    """AccessIPRangeListParamsFilterCidrBlockCidrBlockPatternFilter"""

    contains: str
    endswith: str
    startswith: str


AccessIPRangeListParamsFilterCreatedAtDateRangeFilter: TypeAlias = FaxListParamsFilterCreatedAt
