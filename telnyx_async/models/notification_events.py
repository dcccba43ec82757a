"""Responses of `client.notification_events`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "NotificationEvent",
]


class NotificationEvent(Model):
    """Response of `client.notification_events.list`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    enabled: bool | None = None
    name: str | None = None
    notification_category: str | None = None
    updated_at: datetime | None = None
