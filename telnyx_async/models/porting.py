"""Responses of `client.porting`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PortingOrderMessaging, PortingOrderStatus

__all__ = [
    "ExportPortingOrdersCsvReport",
    "ExportPortingOrdersCsvReportFilters",
    "PortingDeletedEvent",
    "PortingDeletedPayload",
    "PortingEvent",
    "PortingEventWithoutWebhook",
    "PortingLoaConfiguration",
    "PortingLoaConfigurationAddress",
    "PortingLoaConfigurationContact",
    "PortingLoaConfigurationLogo",
    "PortingMessagingChangedEvent",
    "PortingMessagingChangedPayload",
    "PortingNewComment",
    "PortingNewCommentEvent",
    "PortingNewCommentPayload",
    "PortingReport",
    "PortingSplitEvent",
    "PortingSplitPayload",
    "PortingSplitReference",
    "PortingStatusChangedEvent",
    "PortingStatusChangedPayload",
    "PortingUkCarrier",
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
        ]
        | None
    ) = wire("status__in", default=None)


class PortingDeletedEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    event_type: Literal["porting_order.deleted"] | None = None
    payload: PortingDeletedPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    porting_order_id: str | None = None


class PortingDeletedPayload(Model):
    """Part of `PortingDeletedEvent`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    customer_reference: str | None = None
    deleted_at: datetime | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingEventWithoutWebhook(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    created_at: datetime | None = None
    event_type: (
        Literal["porting_order.loa_updated", "porting_order.sharing_token_expired"] | None
    ) = None
    payload: None = None
    payload_status: Literal["created", "completed"] | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingLoaConfiguration(Model):
    """Response of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.list` and 2 more."""

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

    content_type: Literal["image/png"] | None = None
    document_id: str | None = None


class PortingMessagingChangedEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    created_at: datetime | None = None
    event_type: Literal["porting_order.messaging_changed"] | None = None
    payload: PortingMessagingChangedPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingMessagingChangedPayload(Model):
    """Part of `PortingMessagingChangedEvent`."""

    id: str = wire("id", default=None)
    customer_reference: str | None = None
    messaging: PortingOrderMessaging | None = None
    support_key: str | None = None


class PortingNewComment(Model):
    """Part of `PortingNewCommentPayload`."""

    id: str = wire("id", default=None)
    body: str | None = None
    inserted_at: datetime | None = None
    user_id: str | None = None
    user_type: Literal["user", "admin", "system"] | None = None


class PortingNewCommentEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    created_at: datetime | None = None
    event_type: Literal["porting_order.new_comment"] | None = None
    payload: PortingNewCommentPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingNewCommentPayload(Model):
    """Part of `PortingNewCommentEvent`."""

    comment: PortingNewComment | None = None
    porting_order_id: str | None = None
    support_key: str | None = None


class PortingReport(Model):
    """Response of `client.porting.reports.create`, `client.porting.reports.list` and 1 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    document_id: str | None = None
    params: ExportPortingOrdersCsvReport | None = None
    record_type: str | None = None
    report_type: Literal["export_porting_orders_csv"] | None = None
    status: Literal["pending", "completed"] | None = None
    updated_at: datetime | None = None


class PortingSplitEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    created_at: datetime | None = None
    event_type: Literal["porting_order.split"] | None = None
    payload: PortingSplitPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingSplitPayload(Model):
    """Part of `PortingSplitEvent`."""

    from_: PortingSplitReference | None = wire("from", default=None)
    porting_phone_numbers: list[PortingSplitReference] | None = None
    to: PortingSplitReference | None = None


class PortingSplitReference(Model):
    """Part of `PortingSplitPayload`."""

    id: str = wire("id", default=None)


class PortingStatusChangedEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    created_at: datetime | None = None
    event_type: Literal["porting_order.status_changed"] | None = None
    payload: PortingStatusChangedPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortingStatusChangedPayload(Model):
    """Part of `PortingStatusChangedEvent`."""

    id: str = wire("id", default=None)
    customer_reference: str | None = None
    status: PortingOrderStatus | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


class PortingUkCarrier(Model):
    """Response of `client.porting.list_uk_carriers`."""

    id: str = wire("id", default=None)
    alternative_cupids: list[str] | None = None
    created_at: datetime | None = None
    cupid: str | None = None
    name: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


PortingEvent: TypeAlias = (
    PortingDeletedEvent
    | PortingMessagingChangedEvent
    | PortingStatusChangedEvent
    | PortingNewCommentEvent
    | PortingSplitEvent
    | PortingEventWithoutWebhook
)
