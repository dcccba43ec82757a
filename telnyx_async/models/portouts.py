"""Responses of `client.portouts`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PaginationMeta

__all__ = [
    "ExportPortoutsCsvReport",
    "ExportPortoutsCsvReportFilters",
    "PortOutSupportingDocument",
    "PortoutComment",
    "PortoutCommentList",
    "PortoutDetails",
    "PortoutEvent",
    "PortoutFocDateChangedEvent",
    "PortoutFocDateChangedPayload",
    "PortoutNewCommentEvent",
    "PortoutNewCommentPayload",
    "PortoutRejectionCode",
    "PortoutReport",
    "PortoutStatusChangedEvent",
    "PortoutStatusChangedPayload",
]


class ExportPortoutsCsvReport(Model):
    """Part of `PortoutReport`."""

    filters: ExportPortoutsCsvReportFilters
    """Which orders the report covers; all of them without conditions."""


class ExportPortoutsCsvReportFilters(Model):
    """Part of `ExportPortoutsCsvReport`."""

    created_at_gt: datetime | None = wire("created_at__gt", default=None)
    """Only port-outs created after this time (RFC 3339)."""
    created_at_lt: datetime | None = wire("created_at__lt", default=None)
    """Only port-outs created before this time (RFC 3339)."""
    customer_reference_in: list[str] | None = wire("customer_reference__in", default=None)
    """Only port-outs with one of these references."""
    end_user_name: str | None = None
    """Only port-outs of this person or company."""
    phone_numbers_overlaps: list[str] | None = wire("phone_numbers__overlaps", default=None)
    """Only port-outs of at least one of these numbers, in E.164 format."""
    status_in: (
        list[Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]]
        | None
    ) = wire("status__in", default=None)
    """Only port-outs in one of these states."""


class PortOutSupportingDocument(Model):
    """Response of `client.portouts.supporting_documents.create` and `client.portouts.supporting_documents.list`."""

    id: str
    """Identifies the attachment; the file itself is `document_id`."""
    created_at: str
    """When the record was made, RFC 3339 in UTC."""
    document_id: str
    """Uploaded document, from `documents.upload`."""
    portout_id: str
    """Port-out request, from `portouts.list` or a webhook."""
    record_type: str
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    type: Literal["loa", "invoice"]
    """What the document is: `loa` a letter of authorization, `invoice` a bill."""
    updated_at: str
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortoutComment(Model):
    """Response of `client.portouts.comments.create`."""

    id: str
    """Identifies the comment within its port-out request."""
    body: str
    """Text of the comment."""
    created_at: str
    """When the record was made, RFC 3339 in UTC."""
    user_id: str
    """User who wrote the comment; `null` if it was Telnyx staff."""
    portout_id: str | None = None
    """Port-out request, from `portouts.list` or a webhook."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class PortoutCommentList(Model):
    """Response of `client.portouts.comments.list`."""

    data: list[PortoutComment] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class PortoutDetails(Model):
    """Response of `client.portouts.list`, `client.portouts.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the port-out request, for `portouts.retrieve` and `portouts.update_status`."""
    already_ported: bool | None = None
    """Whether the number has left already."""
    authorized_name: str | None = None
    """Person who consented to the port in the customer's name."""
    carrier_name: str | None = None
    """Carrier the numbers go to."""
    city: str | None = None
    """City of the numbers' address, as the new carrier gave it."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    current_carrier: str | None = None
    """Carrier that has the numbers now."""
    end_user_name: str | None = None
    """Person or company that wants the numbers ported."""
    foc_date: str | None = None
    """When the numbers are switched over to the new carrier: the firm order commitment (RFC
    3339)."""
    host_messaging: bool | None = None
    """`true` keeps text messaging of the numbers with Telnyx after voice has left; without it
    messaging leaves too."""
    inserted_at: str | None = None
    """When the request came in (RFC 3339)."""
    lsr: list[str] | None = None
    """Orders (local service requests) of the new carrier, as links to documents."""
    phone_numbers: list[str] | None = None
    """Numbers that leave the account, in E.164 format."""
    pon: str | None = None
    """Order number the new carrier gave to the port (PON)."""
    reason: str | None = None
    """Why the request is refused; empty when it is authorized."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    rejection_code: int | None = None
    """Why the request is refused, as a code from `portouts.list_rejection_codes`."""
    requested_foc_date: str | None = None
    """Switch-over time the new carrier asked for (RFC 3339)."""
    service_address: str | None = None
    """Street address of the numbers, as the new carrier gave it."""
    spid: str | None = None
    """Service provider code (SPID) of the new carrier."""
    state: str | None = None
    """State of the numbers' address, as the new carrier gave it."""
    status: (
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
        | None
    ) = None
    """`pending` waits for your answer, `authorized` goes ahead, `ported` is gone,
    `rejected-pending` and `rejected` are refused, `canceled` was called off."""
    support_key: str | None = None
    """Short code of the order, to be quoted to Telnyx support; drafts have none."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str | None = None
    """Account the numbers belong to."""
    vendor: str | None = None
    """Partner network through which Telnyx serves the numbers."""
    zip: str | None = None
    """Postal code of the numbers' address, as the new carrier gave it."""


class PortoutFocDateChangedEvent(Model):
    """Response of `client.portouts.events.list` and `client.portouts.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `portouts.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["portout.foc_date_changed"] | None = None
    """What happened: the state changed, the date changed, or a comment was written."""
    payload: PortoutFocDateChangedPayload | None = None
    """The port-out and its new date."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    portout_id: str | None = None
    """Port-out request the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortoutFocDateChangedPayload(Model):
    """Part of `PortoutFocDateChangedEvent`."""

    id: str = wire("id", default=None)
    """Port-out request whose date changed."""
    foc_date: datetime | None = None
    """Day and time the numbers leave now (RFC 3339)."""
    user_id: str | None = None
    """Organization the numbers belong to."""


class PortoutNewCommentEvent(Model):
    """Response of `client.portouts.events.list` and `client.portouts.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `portouts.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["portout.new_comment"] | None = None
    """What happened: the state changed, the date changed, or a comment was written."""
    payload: PortoutNewCommentPayload | None = None
    """The comment and the port-out it is about."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    portout_id: str | None = None
    """Port-out request the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortoutNewCommentPayload(Model):
    """Part of `PortoutNewCommentEvent`."""

    id: str = wire("id", default=None)
    """The new comment, as in `portouts.comments.list`."""
    comment: str | None = None
    """What was written about the port-out."""
    portout_id: str | None = None
    """Port-out request, from `portouts.list` or a webhook."""
    user_id: str | None = None
    """User who wrote the comment."""


class PortoutRejectionCode(Model):
    """Response of `client.portouts.list_rejection_codes`."""

    code: int | None = None
    """Number of the reason, as `rejection_code` of a refused request shows it."""
    description: str | None = None
    """What the reason is, in words."""
    reason_required: bool | None = None
    """Whether a refusal with this code needs an explanation in `reason`."""


class PortoutReport(Model):
    """Response of `client.portouts.reports.create`, `client.portouts.reports.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the report, for the `reports.retrieve` of its kind."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    document_id: str | None = None
    """The finished file, for `documents.download`; only once the status is `completed`."""
    params: ExportPortoutsCsvReport | None = None
    """What the report covers, as asked for."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_type: Literal["export_portouts_csv"] | None = None
    """Kind of report; so far a CSV export of the orders."""
    status: Literal["pending", "completed"] | None = None
    """`pending` is being written, `completed` can be downloaded by its `document_id`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortoutStatusChangedEvent(Model):
    """Response of `client.portouts.events.list` and `client.portouts.events.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the event, for `portouts.events.republish`."""
    available_notification_methods: list[Literal["email", "webhook"]] | None = None
    """How the event was announced: by `email`, by `webhook`, or by a webhook of the old format
    (`webhook_v1`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["portout.status_changed"] | None = None
    """What happened: the state changed, the date changed, or a comment was written."""
    payload: PortoutStatusChangedPayload | None = None
    """The port-out and its new state."""
    payload_status: Literal["created", "completed"] | None = None
    """Whether the content of the event is ready: `created` is still being put together,
    `completed` is."""
    portout_id: str | None = None
    """Port-out request the event is about."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PortoutStatusChangedPayload(Model):
    """Part of `PortoutStatusChangedEvent`."""

    id: str = wire("id", default=None)
    """Port-out request whose state changed."""
    attempted_pin: str | None = None
    """PIN that the new carrier gave to prove the customer's consent."""
    carrier_name: str | None = None
    """Carrier the numbers go to."""
    phone_numbers: list[str] | None = None
    """Numbers that leave the account, in E.164 format."""
    rejection_reason: str | None = None
    """Why the request was refused; empty when it was authorized."""
    spid: str | None = None
    """Service provider code (SPID) of the new carrier."""
    status: (
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
        | None
    ) = None
    """State the request is in now: `pending` waits for your answer, `authorized` goes ahead,
    `ported` is gone, `rejected` was refused."""
    subscriber_name: str | None = None
    """Customer on whose behalf the new carrier ports."""
    user_id: str | None = None
    """Account the numbers belong to."""


PortoutEvent: TypeAlias = (
    PortoutStatusChangedEvent | PortoutNewCommentEvent | PortoutFocDateChangedEvent
)
