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
    allow_multiple_channels: bool | None = None
    associated_record_type: Literal["account", "phone_number"] | None = None
    asynchronous: bool | None = None
    created_at: datetime | None = None
    description: str | None = None
    enabled: bool | None = None
    name: str | None = None
    notification_event_id: str | None = None
    parameters: list[NotificationEventConditionParameter] | None = None
    supported_channels: list[str] | None = None
    updated_at: datetime | None = None


class NotificationEventConditionParameter(Model):
    """Part of `NotificationEventCondition`."""

    data_type: str | None = None
    name: str | None = None
    optional: bool | None = None
