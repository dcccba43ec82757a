"""Responses of `client.notification_profiles`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "NotificationProfile",
]


class NotificationProfile(Model):
    """Response of `client.notification_profiles.create`, `client.notification_profiles.delete` and 3 more."""

    id: str = wire("id", default=None)
    """What `notification_profile_id` takes in channels and settings."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """What the bundle of notifications is called."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
