"""Requests of `client.storage`."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict

__all__ = [
    "BucketAPIUsageFilter",
    "MigrationSourceProviderAuthParam",
    "PresignedURLOptionsParam",
]


class BucketAPIUsageFilter(TypedDict, total=False):
    """Argument of `client.storage.buckets.usage.get_api_usage`."""

    end_time: Required[datetime | str]
    """ISO 8601 date-time."""
    start_time: Required[datetime | str]
    """ISO 8601 date-time."""


class MigrationSourceProviderAuthParam(TypedDict, total=False):
    """Argument of `client.storage.migration_sources.create`."""

    access_key: str
    secret_access_key: str


class PresignedURLOptionsParam(TypedDict, total=False):
    """Argument of `client.storage.buckets.create_presigned_url`."""

    ttl: int
    """Integer, 1 to 604,800."""
