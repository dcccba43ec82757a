"""Responses of `client.notification_channels`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "NotificationChannel",
]


class NotificationChannel(Model):
    """Response of `client.notification_channels.create`, `client.notification_channels.delete` and 3 more."""

    id: str = wire("id", default=None)
    """What `notification_channel_id` takes in `notification_settings.create`."""
    channel_destination: str | None = None
    """Where the notification goes: phone number in E.164 format, email address or webhook URL,
    to fit `channel_type_id`."""
    channel_type_id: Literal["sms", "voice", "email", "webhook"] | None = None
    """Medium of the notification: text message, phone call, email or webhook."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    notification_profile_id: str | None = None
    """Notification profile that bundles channels and settings, from
    `notification_profiles.create`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
