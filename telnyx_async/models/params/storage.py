"""Models of params.storage."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict

__all__ = [
    "BucketCreatePresignedURLParamsBody",
    "MigrationSourceCreateParamsProviderAuth",
    "UsageGetAPIUsageParamsFilter",
]


class BucketCreatePresignedURLParamsBody(TypedDict, total=False):
    """BucketCreatePresignedURLParamsBody"""

    ttl: int


class MigrationSourceCreateParamsProviderAuth(TypedDict, total=False):
    """MigrationSourceCreateParamsProviderAuth"""

    access_key: str
    secret_access_key: str


class UsageGetAPIUsageParamsFilter(TypedDict, total=False):
    """UsageGetAPIUsageParamsFilter"""

    end_time: Required[datetime | str]
    start_time: Required[datetime | str]
