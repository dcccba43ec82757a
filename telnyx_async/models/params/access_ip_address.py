"""Models of params.access_ip_address."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateComparison

__all__ = [
    "AccessIPAddressListParamsFilter",
    "AccessIPAddressListParamsFilterCreatedAtDateRangeFilter",
]


class AccessIPAddressListParamsFilter(TypedDict, total=False):
    """AccessIPAddressListParamsFilter"""

    created_at: str | datetime | DateComparison
    ip_address: str
    ip_source: str


AccessIPAddressListParamsFilterCreatedAtDateRangeFilter: TypeAlias = DateComparison
