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
    channel_destination: str | None = None
    channel_type_id: Literal["sms", "voice", "email", "webhook"] | None = None
    created_at: datetime | None = None
    notification_profile_id: str | None = None
    updated_at: datetime | None = None
