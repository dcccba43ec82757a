"""What requests of `client.storage` take."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict

__all__ = [
    "BucketCreatePresignedURLParamsBody",
    "MigrationSourceCreateParamsProviderAuth",
    "UsageGetAPIUsageParamsFilter",
]


class BucketCreatePresignedURLParamsBody(TypedDict, total=False):
    """Bucket create presigned URL params body."""

    ttl: int


class MigrationSourceCreateParamsProviderAuth(TypedDict, total=False):
    """Migration source create params provider auth."""

    access_key: str
    secret_access_key: str


class UsageGetAPIUsageParamsFilter(TypedDict, total=False):
    """Usage get API usage params filter."""

    end_time: Required[datetime | str]
    start_time: Required[datetime | str]
