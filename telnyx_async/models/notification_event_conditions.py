"""Responses of `client.notification_event_conditions`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "NotificationEventCondition",
    "NotificationEventConditionParameter",
]


class NotificationEventCondition(Model):
    """Response of `client.notification_event_conditions.list`."""

    id: str = wire("id", default=None)
    """What `notification_event_condition_id` takes in `notification_settings.create`."""
    allow_multiple_channels: bool | None = None
    """Whether one setting may have several channels; then `notification_channel_id` has to be
    given with it."""
    associated_record_type: Literal["account", "phone_number"] | None = None
    """Whether it concerns the whole `account` or one `phone_number`."""
    asynchronous: bool | None = None
    """Whether a setting for it takes a while until it is in force, visible in its `status`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    description: str | None = None
    """When exactly the condition is met, in words."""
    enabled: bool | None = None
    """Whether the condition can be used in settings at present."""
    name: str | None = None
    """Circumstance that sets off the notification."""
    notification_event_id: str | None = None
    """Event the condition belongs to, from `notification_events.list`."""
    parameters: list[NotificationEventConditionParameter] | None = None
    """Values the condition needs, with name and form of each."""
    supported_channels: list[str] | None = None
    """Media that can carry this notification."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class NotificationEventConditionParameter(Model):
    """Part of `NotificationEventCondition`."""

    data_type: str | None = None
    """Form the parameter's value must have."""
    name: str | None = None
    """What the parameter is called in `notification_settings.create`."""
    optional: bool | None = None
    """Whether the parameter may be left out of a setting."""
