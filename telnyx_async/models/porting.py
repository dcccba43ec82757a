"""Models of porting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    EventListParamsFilterCreatedAt,
    PortingEventSplitEventPayloadTo,
    PortingOrderMessaging,
    PortingOrderStatus,
)

__all__ = [
    "EventListParamsFilter",
    "EventRetrieveResponse",
    "ExportPortingOrdersCsvReport",
    "ExportPortingOrdersCsvReportFilters",
    "ExportPortingOrdersCsvReportParam",
    "ExportPortingOrdersCsvReportParamFilters",
    "LoaConfigurationCreateParamsAddress",
    "LoaConfigurationCreateParamsContact",
    "LoaConfigurationCreateParamsLogo",
    "LoaConfigurationCreateResponse",
    "LoaConfigurationPreview0ParamsAddress",
    "LoaConfigurationPreview0ParamsContact",
    "LoaConfigurationPreview0ParamsLogo",
    "LoaConfigurationPreviewParamsAddress",
    "LoaConfigurationPreviewParamsContact",
    "LoaConfigurationPreviewParamsLogo",
    "LoaConfigurationRetrieveResponse",
    "LoaConfigurationUpdateParamsAddress",
    "LoaConfigurationUpdateParamsContact",
    "LoaConfigurationUpdateParamsLogo",
    "LoaConfigurationUpdateResponse",
    "PortingEventDeletedPayload",
    "PortingEventDeletedPayloadPayload",
    "PortingEventMessagingChangedPayload",
    "PortingEventMessagingChangedPayloadPayload",
    "PortingEventMessagingChangedPayloadPayloadMessaging",
    "PortingEventNewCommentEvent",
    "PortingEventNewCommentEventPayload",
    "PortingEventNewCommentEventPayloadComment",
    "PortingEventSplitEvent",
    "PortingEventSplitEventPayload",
    "PortingEventSplitEventPayloadFrom",
    "PortingEventSplitEventPayloadPortingPhoneNumber",
    "PortingEventStatusChangedEvent",
    "PortingEventStatusChangedEventPayload",
    "PortingEventWithoutWebhook",
    "PortingListUkCarriersResponse",
    "PortingListUkCarriersResponseData",
    "PortingLoaConfiguration",
    "PortingLoaConfigurationAddress",
    "PortingLoaConfigurationContact",
    "PortingLoaConfigurationLogo",
    "PortingReport",
    "ReportCreateResponse",
    "ReportListParamsFilter",
    "ReportRetrieveResponse",
]


class EventListParamsFilter(TypedDict, total=False):
    """EventListParamsFilter"""

    created_at: EventListParamsFilterCreatedAt
    porting_order_id: str
    type: Literal[
        "porting_order.deleted",
        "porting_order.loa_updated",
        "porting_order.messaging_changed",
        "porting_order.status_changed",
        "porting_order.sharing_token_expired",
        "porting_order.new_comment",
        "porting_order.split",
    ]


class ExportPortingOrdersCsvReport(Model):
    """ExportPortingOrdersCsvReport"""

    filters: ExportPortingOrdersCsvReportFilters = None


class ExportPortingOrdersCsvReportFilters(Model):
    """ExportPortingOrdersCsvReportFilters"""

    created_at_gt: datetime | None = wire("created_at__gt", default=None)
    created_at_lt: datetime | None = wire("created_at__lt", default=None)
    customer_reference_in: list[str] | None = wire("customer_reference__in", default=None)
    status_in: (
        list[
            Literal[
                "draft",
                "in-process",
                "submitted",
                "exception",
                "foc-date-confirmed",
                "cancel-pending",
                "ported",
                "cancelled",
            ]
            | str
        ]
        | None
    ) = wire("status__in", default=None)


class ExportPortingOrdersCsvReportParam(TypedDict, total=False):
    """ExportPortingOrdersCsvReportParam"""

    filters: Required[ExportPortingOrdersCsvReportParamFilters]


class ExportPortingOrdersCsvReportParamFilters(TypedDict, total=False):
    """ExportPortingOrdersCsvReportParamFilters"""

    created_at_gt: datetime | str
    created_at_lt: datetime | str
    customer_reference_in: Sequence[str]
    status_in: Sequence[
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "cancel-pending",
            "ported",
            "cancelled",
        ]
    ]


class LoaConfigurationCreateParamsAddress(TypedDict, total=False):
    """LoaConfigurationCreateParamsAddress"""

    city: Required[str]
    country_code: Required[str]
    state: Required[str]
    street_address: Required[str]
    zip_code: Required[str]
    extended_address: str


class LoaConfigurationCreateParamsContact(TypedDict, total=False):
    """LoaConfigurationCreateParamsContact"""

    email: Required[str]
    phone_number: Required[str]


class LoaConfigurationCreateParamsLogo(TypedDict, total=False):
    """LoaConfigurationCreateParamsLogo"""

    document_id: Required[str]


class PortingEventDeletedPayload(Model):
    """PortingEventDeletedPayload"""

    id: str | None = None
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    event_type: Literal["porting_order.deleted"] | str | None = None
    payload: PortingEventDeletedPayloadPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


class PortingEventDeletedPayloadPayload(Model):
    """PortingEventDeletedPayloadPayload"""

    id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    deleted_at: datetime | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventMessagingChangedPayload(Model):
    """PortingEventMessagingChangedPayload"""

    id: str | None = None
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    created_at: datetime | None = None
    event_type: Literal["porting_order.messaging_changed"] | str | None = None
    payload: PortingEventMessagingChangedPayloadPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventMessagingChangedPayloadPayload(Model):
    """PortingEventMessagingChangedPayloadPayload"""

    id: str | None = None
    customer_reference: str | None = None
    messaging: PortingOrderMessaging | None = None
    support_key: str | None = None


class PortingEventNewCommentEvent(Model):
    """PortingEventNewCommentEvent"""

    id: str | None = None
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    created_at: datetime | None = None
    event_type: Literal["porting_order.new_comment"] | str | None = None
    payload: PortingEventNewCommentEventPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventNewCommentEventPayload(Model):
    """PortingEventNewCommentEventPayload"""

    comment: PortingEventNewCommentEventPayloadComment | None = None
    porting_order_id: str | None = None
    support_key: str | None = None


class PortingEventNewCommentEventPayloadComment(Model):
    """PortingEventNewCommentEventPayloadComment"""

    id: str | None = None
    body: str | None = None
    inserted_at: datetime | None = None
    user_id: str | None = None
    user_type: Literal["user", "admin", "system"] | str | None = None


class PortingEventSplitEvent(Model):
    """PortingEventSplitEvent"""

    id: str | None = None
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    created_at: datetime | None = None
    event_type: Literal["porting_order.split"] | str | None = None
    payload: PortingEventSplitEventPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventSplitEventPayload(Model):
    """PortingEventSplitEventPayload"""

    from_: PortingEventSplitEventPayloadTo | None = wire("from", default=None)
    porting_phone_numbers: list[PortingEventSplitEventPayloadTo] | None = None
    to: PortingEventSplitEventPayloadTo | None = None


class PortingEventStatusChangedEvent(Model):
    """PortingEventStatusChangedEvent"""

    id: str | None = None
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    created_at: datetime | None = None
    event_type: Literal["porting_order.status_changed"] | str | None = None
    payload: PortingEventStatusChangedEventPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventStatusChangedEventPayload(Model):
    """PortingEventStatusChangedEventPayload"""

    id: str | None = None
    customer_reference: str | None = None
    status: PortingOrderStatus | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


class PortingEventWithoutWebhook(Model):
    """PortingEventWithoutWebhook"""

    id: str | None = None
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    created_at: datetime | None = None
    event_type: (
        Literal["porting_order.loa_updated", "porting_order.sharing_token_expired"] | str | None
    ) = None
    payload: None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingListUkCarriersResponseData(Model):
    """PortingListUkCarriersResponseData"""

    id: str | None = None
    alternative_cupids: list[str] | None = None
    created_at: datetime | None = None
    cupid: str | None = None
    name: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingLoaConfiguration(Model):
    """PortingLoaConfiguration"""

    id: str | None = None
    address: PortingLoaConfigurationAddress | None = None
    company_name: str | None = None
    contact: PortingLoaConfigurationContact | None = None
    created_at: datetime | None = None
    logo: PortingLoaConfigurationLogo | None = None
    name: str | None = None
    organization_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingLoaConfigurationAddress(Model):
    """PortingLoaConfigurationAddress"""

    city: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    state: str | None = None
    street_address: str | None = None
    zip_code: str | None = None


class PortingLoaConfigurationContact(Model):
    """PortingLoaConfigurationContact"""

    email: str | None = None
    phone_number: str | None = None


class PortingLoaConfigurationLogo(Model):
    """PortingLoaConfigurationLogo"""

    content_type: Literal["image/png"] | str | None = None
    document_id: str | None = None


class PortingReport(Model):
    """PortingReport"""

    id: str | None = None
    created_at: datetime | None = None
    document_id: str | None = None
    params: ExportPortingOrdersCsvReport | None = None
    record_type: str | None = None
    report_type: Literal["export_porting_orders_csv"] | str | None = None
    status: Literal["pending", "completed"] | str | None = None
    updated_at: datetime | None = None


class ReportListParamsFilter(TypedDict, total=False):
    """ReportListParamsFilter"""

    report_type: Literal["export_porting_orders_csv"]
    status: Literal["pending", "completed"]


EventRetrieveResponse: TypeAlias = Data[
    PortingEventDeletedPayload
    | PortingEventMessagingChangedPayload
    | PortingEventStatusChangedEvent
    | PortingEventNewCommentEvent
    | PortingEventSplitEvent
    | PortingEventWithoutWebhook
]

LoaConfigurationCreateResponse: TypeAlias = Data[PortingLoaConfiguration]

LoaConfigurationPreview0ParamsAddress: TypeAlias = LoaConfigurationCreateParamsAddress

LoaConfigurationPreview0ParamsContact: TypeAlias = LoaConfigurationCreateParamsContact

LoaConfigurationPreview0ParamsLogo: TypeAlias = LoaConfigurationCreateParamsLogo

LoaConfigurationPreviewParamsAddress: TypeAlias = LoaConfigurationCreateParamsAddress

LoaConfigurationPreviewParamsContact: TypeAlias = LoaConfigurationCreateParamsContact

LoaConfigurationPreviewParamsLogo: TypeAlias = LoaConfigurationCreateParamsLogo

LoaConfigurationRetrieveResponse: TypeAlias = Data[PortingLoaConfiguration]

LoaConfigurationUpdateParamsAddress: TypeAlias = LoaConfigurationCreateParamsAddress

LoaConfigurationUpdateParamsContact: TypeAlias = LoaConfigurationCreateParamsContact

LoaConfigurationUpdateParamsLogo: TypeAlias = LoaConfigurationCreateParamsLogo

LoaConfigurationUpdateResponse: TypeAlias = Data[PortingLoaConfiguration]

PortingEventMessagingChangedPayloadPayloadMessaging: TypeAlias = PortingOrderMessaging

PortingEventSplitEventPayloadFrom: TypeAlias = PortingEventSplitEventPayloadTo

PortingEventSplitEventPayloadPortingPhoneNumber: TypeAlias = PortingEventSplitEventPayloadTo

PortingListUkCarriersResponse: TypeAlias = Data[list[PortingListUkCarriersResponseData]]

ReportCreateResponse: TypeAlias = Data[PortingReport]

ReportRetrieveResponse: TypeAlias = Data[PortingReport]
