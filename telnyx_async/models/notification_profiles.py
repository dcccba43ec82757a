"""What `client.notification_profiles` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "NotificationProfile",
    "NotificationProfileCreateResponse",
    "NotificationProfileDeleteResponse",
    "NotificationProfileRetrieveResponse",
    "NotificationProfileUpdateResponse",
]


class NotificationProfile(Model):
    """Answer of `client.notification_profiles.create`, `client.notification_profiles.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    updated_at: datetime | None = None


NotificationProfileCreateResponse: TypeAlias = Data[NotificationProfile]

NotificationProfileDeleteResponse: TypeAlias = Data[NotificationProfile]

NotificationProfileRetrieveResponse: TypeAlias = Data[NotificationProfile]

NotificationProfileUpdateResponse: TypeAlias = Data[NotificationProfile]
