"""Responses of `client.notification_settings`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "NotificationParameter",
    "NotificationSetting",
]


class NotificationParameter(Model):
    """Part of `NotificationSetting`."""

    name: str | None = None
    value: str | None = None


class NotificationSetting(Model):
    """Response of `client.notification_settings.create`, `client.notification_settings.delete` and 2 more."""

    id: str = wire("id", default=None)
    associated_record_type: str | None = None
    associated_record_type_value: str | None = None
    created_at: datetime | None = None
    notification_channel_id: str | None = None
    notification_event_condition_id: str | None = None
    notification_profile_id: str | None = None
    parameters: list[NotificationParameter] | None = None
    status: (
        Literal[
            "enabled",
            "enable-received",
            "enable-pending",
            "enable-submtited",
            "delete-received",
            "delete-pending",
            "delete-submitted",
            "deleted",
        ]
        | None
    ) = None
    updated_at: datetime | None = None
