"""What requests of `client.notification_settings` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import (
    AssociatedRecordTypeFilter,
    ChannelTypeFilter,
    EqualsFilter,
    NameAndValueParam,
    NotificationFilter,
    NotificationStatusFilter,
)

__all__ = [
    "NotificationSettingCreateParamsParameter",
    "NotificationSettingListParamsFilter",
    "NotificationSettingListParamsFilterAssociatedRecordType",
    "NotificationSettingListParamsFilterChannelTypeID",
    "NotificationSettingListParamsFilterNotificationChannel",
    "NotificationSettingListParamsFilterNotificationEventConditionID",
    "NotificationSettingListParamsFilterNotificationProfileID",
    "NotificationSettingListParamsFilterStatus",
]

NotificationSettingCreateParamsParameter: TypeAlias = NameAndValueParam

NotificationSettingListParamsFilter: TypeAlias = NotificationFilter

NotificationSettingListParamsFilterAssociatedRecordType: TypeAlias = AssociatedRecordTypeFilter

NotificationSettingListParamsFilterChannelTypeID: TypeAlias = ChannelTypeFilter

NotificationSettingListParamsFilterNotificationChannel: TypeAlias = EqualsFilter

NotificationSettingListParamsFilterNotificationEventConditionID: TypeAlias = EqualsFilter

NotificationSettingListParamsFilterNotificationProfileID: TypeAlias = EqualsFilter

NotificationSettingListParamsFilterStatus: TypeAlias = NotificationStatusFilter
