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
    created_at: datetime | None = None
    name: str | None = None
    updated_at: datetime | None = None
