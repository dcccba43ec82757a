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
    """Which orders the report covers; all of them without conditions."""


class ExportPortingOrdersCsvReportFilters(Model):
    """Part of `ExportPortingOrdersCsvReport`."""

    created_at_gt: datetime | None = wire("created_at__gt", default=None)
    """Only orders created after this time (RFC 3339)."""
    created_at_lt: datetime | None = wire("created_at__lt", default=None)
    """Only orders created before this time (RFC 3339)."""
    customer_reference_in: list[str] | None = wire("customer_reference__in", default=None)
    """Only orders with one of these references."""
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
    """Only orders in one of these states."""


class PortingDeletedEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `porting.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    event_type: Literal["porting_order.deleted"] | None = None
    """Always `porting_order.deleted`: a draft was deleted."""
    payload: PortingDeletedPayload | None = None
    """The draft that was deleted."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    porting_order_id: str | None = None
    """Porting order the event is about."""


class PortingDeletedPayload(Model):
    """Part of `PortingDeletedEvent`."""

    id: str = wire("id", default=None)
    """Porting order that was deleted."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as a ticket number, kept with the order and usable as filter."""
    deleted_at: datetime | None = None
    """When the draft was deleted (RFC 3339)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingEventWithoutWebhook(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `porting.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: (
        Literal["porting_order.loa_updated", "porting_order.sharing_token_expired"] | None
    ) = None
    """`porting_order.loa_updated`, the letter of authorization changed, or
    `porting_order.sharing_token_expired`, a shared link ran out. No webhook is sent for
    these."""
    payload: None = None
    """Always `null`: these events carry nothing more."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    porting_order_id: str | None = None
    """Porting order the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingLoaConfiguration(Model):
    """Response of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.list` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the configuration, for `porting_orders.retrieve_loa_template`."""
    address: PortingLoaConfigurationAddress | None = None
    """Address of the company, as printed in the letter."""
    company_name: str | None = None
    """Company in whose name the letter is made out."""
    contact: PortingLoaConfigurationContact | None = None
    """How the company can be reached, as printed in the letter."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    logo: PortingLoaConfigurationLogo | None = None
    """Logo at the head of the letter."""
    name: str | None = None
    """Name to find the configuration by; it is not printed."""
    organization_id: str | None = None
    """Organization that owns the configuration."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingLoaConfigurationAddress(Model):
    """Part of `PortingLoaConfiguration`."""

    city: str | None = None
    """City in which the company is, as printed in the letter."""
    country_code: str | None = None
    """Country of the company, in ISO 3166-1 alpha-2 form."""
    extended_address: str | None = None
    """Suite, floor or building of the company."""
    state: str | None = None
    """State or province of the company, in two capital letters."""
    street_address: str | None = None
    """House number and street of the company."""
    zip_code: str | None = None
    """ZIP code of the company: five digits, or nine as `60606-1234`."""


class PortingLoaConfigurationContact(Model):
    """Part of `PortingLoaConfiguration`."""

    email: str | None = None
    """Email address of the company."""
    phone_number: str | None = None
    """Phone number of the company, in E.164 format."""


class PortingLoaConfigurationLogo(Model):
    """Part of `PortingLoaConfiguration`."""

    content_type: Literal["image/png"] | None = None
    """Media type of the logo: `image/png`."""
    document_id: str | None = None
    """Uploaded logo as PNG, from `documents.upload`."""


class PortingMessagingChangedEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `porting.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["porting_order.messaging_changed"] | None = None
    """Always `porting_order.messaging_changed`: the port of text messaging has moved on."""
    payload: PortingMessagingChangedPayload | None = None
    """The order and how far its messaging is ported."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    porting_order_id: str | None = None
    """Porting order the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingMessagingChangedPayload(Model):
    """Part of `PortingMessagingChangedEvent`."""

    id: str = wire("id", default=None)
    """Porting order whose messaging state changed."""
    customer_reference: str | None = None
    """Text of your own, such as a ticket number, kept with the order and usable as filter."""
    messaging: PortingOrderMessaging | None = None
    """Whether text messaging is ported along with voice, and how far that is. US and Canada."""
    support_key: str | None = None
    """Short code of the order, to be quoted to Telnyx support; drafts have none."""


class PortingNewComment(Model):
    """Part of `PortingNewCommentPayload`."""

    id: str = wire("id", default=None)
    """The new comment, as in `porting_orders.comments.list`."""
    body: str | None = None
    """Text of the comment."""
    inserted_at: datetime | None = None
    """When it was created (RFC 3339)."""
    user_id: str | None = None
    """User who wrote the comment."""
    user_type: Literal["user", "admin", "system"] | None = None
    """Side that wrote the comment: `user` your account, `admin` Telnyx staff, `system`
    automatic."""


class PortingNewCommentEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `porting.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["porting_order.new_comment"] | None = None
    """Always `porting_order.new_comment`: somebody commented on the order."""
    payload: PortingNewCommentPayload | None = None
    """The comment and the order it is about."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    porting_order_id: str | None = None
    """Porting order the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingNewCommentPayload(Model):
    """Part of `PortingNewCommentEvent`."""

    comment: PortingNewComment | None = None
    """The comment that was written."""
    porting_order_id: str | None = None
    """Porting order the comment is about."""
    support_key: str | None = None
    """Short code of the order, to be quoted to Telnyx support; drafts have none."""


class PortingReport(Model):
    """Response of `client.porting.reports.create`, `client.porting.reports.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the report, for the `reports.retrieve` of its kind."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    document_id: str | None = None
    """The finished file, for `documents.download`; only once the status is `completed`."""
    params: ExportPortingOrdersCsvReport | None = None
    """What the report covers, as asked for."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_type: Literal["export_porting_orders_csv"] | None = None
    """Kind of report; so far a CSV export of the orders."""
    status: Literal["pending", "completed"] | None = None
    """`pending` is being written, `completed` can be downloaded by its `document_id`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingSplitEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `porting.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["porting_order.split"] | None = None
    """Always `porting_order.split`: some numbers were moved to an order of their own."""
    payload: PortingSplitPayload | None = None
    """The old order, the new one, and the numbers that moved."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    porting_order_id: str | None = None
    """Porting order the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingSplitPayload(Model):
    """Part of `PortingSplitEvent`."""

    from_: PortingSplitReference | None = wire("from", default=None)
    """Order that the numbers were taken out of."""
    porting_phone_numbers: list[PortingSplitReference] | None = None
    """Numbers that were moved into the new order."""
    to: PortingSplitReference | None = None
    """New order that the numbers were moved to."""


class PortingSplitReference(Model):
    """Part of `PortingSplitPayload`."""

    id: str = wire("id", default=None)
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""


class PortingStatusChangedEvent(Model):
    """Response of `client.porting.events.list` and `client.porting.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `porting.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["porting_order.status_changed"] | None = None
    """Always `porting_order.status_changed`: the order entered another state."""
    payload: PortingStatusChangedPayload | None = None
    """The order and its new state."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    porting_order_id: str | None = None
    """Porting order the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortingStatusChangedPayload(Model):
    """Part of `PortingStatusChangedEvent`."""

    id: str = wire("id", default=None)
    """Porting order whose state changed."""
    customer_reference: str | None = None
    """Text of your own, such as a ticket number, kept with the order and usable as filter."""
    status: PortingOrderStatus | None = None
    """State the order is in now, with details when there is a problem."""
    support_key: str | None = None
    """Short code of the order, to be quoted to Telnyx support; drafts have none."""
    updated_at: datetime | None = None
    """When the order entered this state (RFC 3339)."""
    webhook_url: str | None = None
    """URL that the event is sent to."""


class PortingUkCarrier(Model):
    """Response of `client.porting.list_uk_carriers`."""

    id: str = wire("id", default=None)
    """Identifies the carrier in this list; for a port its `cupid` counts."""
    alternative_cupids: list[str] | None = None
    """Further CUPIDs under which the carrier ports numbers."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    cupid: str | None = None
    """Three-digit code of a carrier in the United Kingdom (CUPID)."""
    name: str | None = None
    """Company that the codes belong to."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


PortingEvent: TypeAlias = (
    PortingDeletedEvent
    | PortingMessagingChangedEvent
    | PortingStatusChangedEvent
    | PortingNewCommentEvent
    | PortingSplitEvent
    | PortingEventWithoutWebhook
)
