"""Models of access_ip_address."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Model
from telnyx_async.models.shared import FaxListParamsFilterCreatedAt

__all__ = [
    "AccessIPAddressListParamsFilter",
    "AccessIPAddressListParamsFilterCreatedAtDateRangeFilter",
    "AccessIPAddressResponse",
]


class AccessIPAddressListParamsFilter(TypedDict, total=False):
    """AccessIPAddressListParamsFilter"""

    created_at: str | datetime | FaxListParamsFilterCreatedAt
    ip_address: str
    ip_source: str


class AccessIPAddressResponse(Model):
    """AccessIPAddressResponse"""

    id: str = None
    ip_address: str = None
    source: str = None
    status: Literal["pending", "added"] | str = None
    user_id: str = None
    created_at: datetime | None = None
    description: str | None = None
    updated_at: datetime | None = None


AccessIPAddressListParamsFilterCreatedAtDateRangeFilter: TypeAlias = FaxListParamsFilterCreatedAt
