"""What `client.porting` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import IDReference, PortingOrderMessaging, PortingOrderStatus

__all__ = [
    "EventRetrieveResponse",
    "ExportPortingOrdersCsvReport",
    "ExportPortingOrdersCsvReportFilters",
    "LoaConfigurationCreateResponse",
    "LoaConfigurationRetrieveResponse",
    "LoaConfigurationUpdateResponse",
    "PortingEvent",
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
    "PortingEventSplitEventPayloadTo",
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
    "ReportRetrieveResponse",
]


class ExportPortingOrdersCsvReport(Model):
    """Export porting orders CSV report."""

    filters: ExportPortingOrdersCsvReportFilters


class ExportPortingOrdersCsvReportFilters(Model):
    """Export porting orders CSV report filters."""

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


class PortingEventDeletedPayload(Model):
    """Porting event deleted payload."""

    id: str | None = None
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    event_type: Literal["porting_order.deleted"] | str | None = None
    payload: PortingEventDeletedPayloadPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


class PortingEventDeletedPayloadPayload(Model):
    """Porting event deleted payload payload."""

    id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    deleted_at: datetime | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventMessagingChangedPayload(Model):
    """Porting event messaging changed payload."""

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
    """Porting event messaging changed payload payload."""

    id: str | None = None
    customer_reference: str | None = None
    messaging: PortingOrderMessaging | None = None
    support_key: str | None = None


class PortingEventNewCommentEvent(Model):
    """Porting event new comment event."""

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
    """Porting event new comment event payload."""

    comment: PortingEventNewCommentEventPayloadComment | None = None
    porting_order_id: str | None = None
    support_key: str | None = None


class PortingEventNewCommentEventPayloadComment(Model):
    """Porting event new comment event payload comment."""

    id: str | None = None
    body: str | None = None
    inserted_at: datetime | None = None
    user_id: str | None = None
    user_type: Literal["user", "admin", "system"] | str | None = None


class PortingEventSplitEvent(Model):
    """Porting event split event."""

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
    """Porting event split event payload."""

    from_: IDReference | None = wire("from", default=None)
    porting_phone_numbers: list[IDReference] | None = None
    to: IDReference | None = None


class PortingEventStatusChangedEvent(Model):
    """Porting event status changed event."""

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
    """Porting event status changed event payload."""

    id: str | None = None
    customer_reference: str | None = None
    status: PortingOrderStatus | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


class PortingEventWithoutWebhook(Model):
    """Porting event without webhook."""

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
    """Porting list UK carriers response data."""

    id: str | None = None
    alternative_cupids: list[str] | None = None
    created_at: datetime | None = None
    cupid: str | None = None
    name: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingLoaConfiguration(Model):
    """Porting letter of authorization configuration."""

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
    """Porting letter of authorization configuration address."""

    city: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    state: str | None = None
    street_address: str | None = None
    zip_code: str | None = None


class PortingLoaConfigurationContact(Model):
    """Porting letter of authorization configuration contact."""

    email: str | None = None
    phone_number: str | None = None


class PortingLoaConfigurationLogo(Model):
    """Porting letter of authorization configuration logo."""

    content_type: Literal["image/png"] | str | None = None
    document_id: str | None = None


class PortingReport(Model):
    """Porting report."""

    id: str | None = None
    created_at: datetime | None = None
    document_id: str | None = None
    params: ExportPortingOrdersCsvReport | None = None
    record_type: str | None = None
    report_type: Literal["export_porting_orders_csv"] | str | None = None
    status: Literal["pending", "completed"] | str | None = None
    updated_at: datetime | None = None


EventRetrieveResponse: TypeAlias = Data[
    PortingEventDeletedPayload
    | PortingEventMessagingChangedPayload
    | PortingEventStatusChangedEvent
    | PortingEventNewCommentEvent
    | PortingEventSplitEvent
    | PortingEventWithoutWebhook
]

LoaConfigurationCreateResponse: TypeAlias = Data[PortingLoaConfiguration]

LoaConfigurationRetrieveResponse: TypeAlias = Data[PortingLoaConfiguration]

LoaConfigurationUpdateResponse: TypeAlias = Data[PortingLoaConfiguration]

PortingEvent: TypeAlias = (
    PortingEventDeletedPayload
    | PortingEventMessagingChangedPayload
    | PortingEventStatusChangedEvent
    | PortingEventNewCommentEvent
    | PortingEventSplitEvent
    | PortingEventWithoutWebhook
)

PortingEventMessagingChangedPayloadPayloadMessaging: TypeAlias = PortingOrderMessaging

PortingEventSplitEventPayloadFrom: TypeAlias = IDReference

PortingEventSplitEventPayloadPortingPhoneNumber: TypeAlias = IDReference

PortingEventSplitEventPayloadTo: TypeAlias = IDReference

PortingListUkCarriersResponse: TypeAlias = Data[list[PortingListUkCarriersResponseData]]

ReportCreateResponse: TypeAlias = Data[PortingReport]

ReportRetrieveResponse: TypeAlias = Data[PortingReport]
