"""What requests of `client.access_ip_address` take."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateComparison

__all__ = [
    "AccessIPAddressListParamsFilter",
    "AccessIPAddressListParamsFilterCreatedAtDateRangeFilter",
]


class AccessIPAddressListParamsFilter(TypedDict, total=False):
    """Argument of `client.access_ip_address.list`."""

    created_at: str | datetime | DateComparison
    ip_address: str
    ip_source: str


AccessIPAddressListParamsFilterCreatedAtDateRangeFilter: TypeAlias = DateComparison
