"""Requests of `client.notification_settings`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "NotificationParameterParam",
]


class NotificationParameterParam(TypedDict, total=False):
    """Argument of `client.notification_settings.create`."""

    name: str
    """Parameter of the condition, by its name from `notification_event_conditions.list`."""
    value: str
    """What the parameter is set to, as a string."""
