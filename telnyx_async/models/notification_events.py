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
    """Identifier of the event, to which conditions refer by `notification_event_id`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    enabled: bool | None = None
    """Whether notifications about the event are available at present."""
    name: str | None = None
    """What happens, in words."""
    notification_category: str | None = None
    """Group of events to which it belongs."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
