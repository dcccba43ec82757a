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
    """Which parameter of the condition is set."""
    value: str | None = None
    """What the parameter is set to, as a string."""


class NotificationSetting(Model):
    """Response of `client.notification_settings.create`, `client.notification_settings.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the setting, which `retrieve` and `delete` take."""
    associated_record_type: str | None = None
    """Whether it concerns the whole `account` or one `phone_number`."""
    associated_record_type_value: str | None = None
    """Which record it concerns, such as the phone number."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    notification_channel_id: str | None = None
    """Channel through which it is delivered, from `notification_channels.create`."""
    notification_event_condition_id: str | None = None
    """Circumstance that sets off the notification, from `notification_event_conditions.list`."""
    notification_profile_id: str | None = None
    """Notification profile that bundles channels and settings, from
    `notification_profiles.create`."""
    parameters: list[NotificationParameter] | None = None
    """Values that fill in the condition, such as a threshold."""
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
    """`enabled` once in force, `deleted` once gone; the states with `enable-` and `delete-`
    lie on the way there."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
