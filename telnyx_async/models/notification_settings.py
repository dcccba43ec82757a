"""Models of notification_settings."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    FaxListParamsFilterTo,
    NotificationChannelListParamsFilter,
    NotificationChannelListParamsFilterAssociatedRecordType,
    NotificationChannelListParamsFilterChannelTypeID,
    NotificationChannelListParamsFilterStatus,
    NotificationSettingParameter,
    WebhookToolParamWebhookHeader,
)

__all__ = [
    "NotificationSetting",
    "NotificationSettingCreateParamsParameter",
    "NotificationSettingCreateResponse",
    "NotificationSettingDeleteResponse",
    "NotificationSettingListParamsFilter",
    "NotificationSettingListParamsFilterAssociatedRecordType",
    "NotificationSettingListParamsFilterChannelTypeID",
    "NotificationSettingListParamsFilterNotificationChannel",
    "NotificationSettingListParamsFilterNotificationEventConditionID",
    "NotificationSettingListParamsFilterNotificationProfileID",
    "NotificationSettingListParamsFilterStatus",
    "NotificationSettingRetrieveResponse",
]


class NotificationSetting(Model):
    """NotificationSetting"""

    id: str | None = None
    associated_record_type: str | None = None
    associated_record_type_value: str | None = None
    created_at: datetime | None = None
    notification_channel_id: str | None = None
    notification_event_condition_id: str | None = None
    notification_profile_id: str | None = None
    parameters: list[NotificationSettingParameter] | None = None
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
        | str
        | None
    ) = None
    updated_at: datetime | None = None


NotificationSettingCreateParamsParameter: TypeAlias = WebhookToolParamWebhookHeader

NotificationSettingCreateResponse: TypeAlias = Data[NotificationSetting]

NotificationSettingDeleteResponse: TypeAlias = Data[NotificationSetting]

NotificationSettingListParamsFilter: TypeAlias = NotificationChannelListParamsFilter

NotificationSettingListParamsFilterAssociatedRecordType: TypeAlias = (
    NotificationChannelListParamsFilterAssociatedRecordType
)

NotificationSettingListParamsFilterChannelTypeID: TypeAlias = (
    NotificationChannelListParamsFilterChannelTypeID
)

NotificationSettingListParamsFilterNotificationChannel: TypeAlias = FaxListParamsFilterTo

NotificationSettingListParamsFilterNotificationEventConditionID: TypeAlias = FaxListParamsFilterTo

NotificationSettingListParamsFilterNotificationProfileID: TypeAlias = FaxListParamsFilterTo

NotificationSettingListParamsFilterStatus: TypeAlias = NotificationChannelListParamsFilterStatus

NotificationSettingRetrieveResponse: TypeAlias = Data[NotificationSetting]
