"""Models of notification_event_conditions."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Model
from telnyx_async.models.shared import (
    FaxListParamsFilterTo,
    NotificationChannelListParamsFilter,
    NotificationChannelListParamsFilterAssociatedRecordType,
    NotificationChannelListParamsFilterChannelTypeID,
    NotificationChannelListParamsFilterStatus,
)

__all__ = [
    "NotificationEventConditionListParamsFilter",
    "NotificationEventConditionListParamsFilterAssociatedRecordType",
    "NotificationEventConditionListParamsFilterChannelTypeID",
    "NotificationEventConditionListParamsFilterNotificationChannel",
    "NotificationEventConditionListParamsFilterNotificationEventConditionID",
    "NotificationEventConditionListParamsFilterNotificationProfileID",
    "NotificationEventConditionListParamsFilterStatus",
    "NotificationEventConditionListResponse",
    "NotificationEventConditionListResponseParameter",
]


class NotificationEventConditionListResponse(Model):
    """NotificationEventConditionListResponse"""

    id: str | None = None
    allow_multiple_channels: bool | None = None
    associated_record_type: Literal["account", "phone_number"] | str | None = None
    asynchronous: bool | None = None
    created_at: datetime | None = None
    description: str | None = None
    enabled: bool | None = None
    name: str | None = None
    notification_event_id: str | None = None
    parameters: list[NotificationEventConditionListResponseParameter] | None = None
    supported_channels: list[str] | None = None
    updated_at: datetime | None = None


class NotificationEventConditionListResponseParameter(Model):
    """NotificationEventConditionListResponseParameter"""

    data_type: str | None = None
    name: str | None = None
    optional: bool | None = None


NotificationEventConditionListParamsFilter: TypeAlias = NotificationChannelListParamsFilter

NotificationEventConditionListParamsFilterAssociatedRecordType: TypeAlias = (
    NotificationChannelListParamsFilterAssociatedRecordType
)

NotificationEventConditionListParamsFilterChannelTypeID: TypeAlias = (
    NotificationChannelListParamsFilterChannelTypeID
)

NotificationEventConditionListParamsFilterNotificationChannel: TypeAlias = FaxListParamsFilterTo

NotificationEventConditionListParamsFilterNotificationEventConditionID: TypeAlias = (
    FaxListParamsFilterTo
)

NotificationEventConditionListParamsFilterNotificationProfileID: TypeAlias = FaxListParamsFilterTo

NotificationEventConditionListParamsFilterStatus: TypeAlias = (
    NotificationChannelListParamsFilterStatus
)
