"""What requests of `client.notification_event_conditions` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import (
    AssociatedRecordTypeFilter,
    ChannelTypeFilter,
    EqualsFilter,
    NotificationFilter,
    NotificationStatusFilter,
)

__all__ = [
    "NotificationEventConditionListParamsFilter",
    "NotificationEventConditionListParamsFilterAssociatedRecordType",
    "NotificationEventConditionListParamsFilterChannelTypeID",
    "NotificationEventConditionListParamsFilterNotificationChannel",
    "NotificationEventConditionListParamsFilterNotificationEventConditionID",
    "NotificationEventConditionListParamsFilterNotificationProfileID",
    "NotificationEventConditionListParamsFilterStatus",
]

NotificationEventConditionListParamsFilter: TypeAlias = NotificationFilter

NotificationEventConditionListParamsFilterAssociatedRecordType: TypeAlias = (
    AssociatedRecordTypeFilter
)

NotificationEventConditionListParamsFilterChannelTypeID: TypeAlias = ChannelTypeFilter

NotificationEventConditionListParamsFilterNotificationChannel: TypeAlias = EqualsFilter

NotificationEventConditionListParamsFilterNotificationEventConditionID: TypeAlias = EqualsFilter

NotificationEventConditionListParamsFilterNotificationProfileID: TypeAlias = EqualsFilter

NotificationEventConditionListParamsFilterStatus: TypeAlias = NotificationStatusFilter
