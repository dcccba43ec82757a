"""What requests of `client.notification_channels` take."""

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
    "NotificationChannelListParamsFilter",
    "NotificationChannelListParamsFilterAssociatedRecordType",
    "NotificationChannelListParamsFilterChannelTypeID",
    "NotificationChannelListParamsFilterNotificationChannel",
    "NotificationChannelListParamsFilterNotificationEventConditionID",
    "NotificationChannelListParamsFilterNotificationProfileID",
    "NotificationChannelListParamsFilterStatus",
]

NotificationChannelListParamsFilter: TypeAlias = NotificationFilter

NotificationChannelListParamsFilterAssociatedRecordType: TypeAlias = AssociatedRecordTypeFilter

NotificationChannelListParamsFilterChannelTypeID: TypeAlias = ChannelTypeFilter

NotificationChannelListParamsFilterNotificationChannel: TypeAlias = EqualsFilter

NotificationChannelListParamsFilterNotificationEventConditionID: TypeAlias = EqualsFilter

NotificationChannelListParamsFilterNotificationProfileID: TypeAlias = EqualsFilter

NotificationChannelListParamsFilterStatus: TypeAlias = NotificationStatusFilter
