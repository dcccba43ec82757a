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
    """End of the period, with microseconds (`2026-02-28T00:00:00.000000Z`). ISO 8601
    date-time."""
    start_time: Required[datetime | str]
    """Start of the period, with microseconds (`2026-01-31T00:00:00.000000Z`). ISO 8601
    date-time."""


class MigrationSourceProviderAuthParam(TypedDict, total=False):
    """Argument of `client.storage.migration_sources.create`."""

    access_key: str
    """Access key ID at AWS; for a Telnyx bucket, your API key."""
    secret_access_key: str
    """Secret access key at AWS; for a Telnyx bucket, your API key once more."""


class PresignedURLOptionsParam(TypedDict, total=False):
    """Argument of `client.storage.buckets.create_presigned_url`."""

    ttl: int
    """How long the URL works, in seconds: seven days (`604800`) at most. 1 to 604,800."""
