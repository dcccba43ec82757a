"""What `client.porting` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
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
    """Part of `PortingReport`."""

    filters: ExportPortingOrdersCsvReportFilters


class ExportPortingOrdersCsvReportFilters(Model):
    """Part of `ExportPortingOrdersCsvReport`."""

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
    """Answer of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = (
        None
    )
    event_type: Literal["porting_order.deleted"] | str | None = None
    payload: PortingEventDeletedPayloadPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


class PortingEventDeletedPayloadPayload(Model):
    """Part of `PortingEventDeletedPayload`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    customer_reference: str | None = None
    deleted_at: datetime | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventMessagingChangedPayload(Model):
    """Answer of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
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
    """Part of `PortingEventMessagingChangedPayload`."""

    id: str = wire("id", default=None)
    customer_reference: str | None = None
    messaging: PortingOrderMessaging | None = None
    support_key: str | None = None


class PortingEventNewCommentEvent(Model):
    """Answer of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
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
    """Part of `PortingEventNewCommentEvent`."""

    comment: PortingEventNewCommentEventPayloadComment | None = None
    porting_order_id: str | None = None
    support_key: str | None = None


class PortingEventNewCommentEventPayloadComment(Model):
    """Part of `PortingEventNewCommentEventPayload`."""

    id: str = wire("id", default=None)
    body: str | None = None
    inserted_at: datetime | None = None
    user_id: str | None = None
    user_type: Literal["user", "admin", "system"] | str | None = None


class PortingEventSplitEvent(Model):
    """Answer of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
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
    """Part of `PortingEventSplitEvent`."""

    from_: IDReference | None = wire("from", default=None)
    porting_phone_numbers: list[IDReference] | None = None
    to: IDReference | None = None


class PortingEventStatusChangedEvent(Model):
    """Answer of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
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
    """Part of `PortingEventStatusChangedEvent`."""

    id: str = wire("id", default=None)
    customer_reference: str | None = None
    status: PortingOrderStatus | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


class PortingEventWithoutWebhook(Model):
    """Answer of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
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
    """Answer of `client.porting.list_uk_carriers`."""

    id: str = wire("id", default=None)
    alternative_cupids: list[str] | None = None
    created_at: datetime | None = None
    cupid: str | None = None
    name: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingLoaConfiguration(Model):
    """Answer of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.list` and 2 more."""

    id: str = wire("id", default=None)
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
    """Part of `PortingLoaConfiguration`."""

    city: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    state: str | None = None
    street_address: str | None = None
    zip_code: str | None = None


class PortingLoaConfigurationContact(Model):
    """Part of `PortingLoaConfiguration`."""

    email: str | None = None
    phone_number: str | None = None


class PortingLoaConfigurationLogo(Model):
    """Part of `PortingLoaConfiguration`."""

    content_type: Literal["image/png"] | str | None = None
    document_id: str | None = None


class PortingReport(Model):
    """Answer of `client.porting.reports.create`, `client.porting.reports.list` and 1 more."""

    id: str = wire("id", default=None)
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
