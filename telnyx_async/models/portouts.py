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


class ExportPortoutsCsvReportFilters(Model):
    """Part of `ExportPortoutsCsvReport`."""

    created_at_gt: datetime | None = wire("created_at__gt", default=None)
    created_at_lt: datetime | None = wire("created_at__lt", default=None)
    customer_reference_in: list[str] | None = wire("customer_reference__in", default=None)
    end_user_name: str | None = None
    phone_numbers_overlaps: list[str] | None = wire("phone_numbers__overlaps", default=None)
    status_in: (
        list[Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]]
        | None
    ) = wire("status__in", default=None)


class PortOutSupportingDocument(Model):
    """Response of `client.portouts.supporting_documents.create` and `client.portouts.supporting_documents.list`."""

    id: str
    created_at: str
    document_id: str
    portout_id: str
    record_type: str
    type: Literal["loa", "invoice"]
    updated_at: str


class PortoutComment(Model):
    """Response of `client.portouts.comments.create`."""

    id: str
    body: str
    created_at: str
    user_id: str
    portout_id: str | None = None
    record_type: str | None = None


class PortoutCommentList(Model):
    """Response of `client.portouts.comments.list`."""

    data: list[PortoutComment] | None = None
    meta: PaginationMeta | None = None


class PortoutDetails(Model):
    """Response of `client.portouts.list`, `client.portouts.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    already_ported: bool | None = None
    authorized_name: str | None = None
    carrier_name: str | None = None
    city: str | None = None
    created_at: str | None = None
    current_carrier: str | None = None
    end_user_name: str | None = None
    foc_date: str | None = None
    host_messaging: bool | None = None
    inserted_at: str | None = None
    lsr: list[str] | None = None
    phone_numbers: list[str] | None = None
    pon: str | None = None
    reason: str | None = None
    record_type: str | None = None
    rejection_code: int | None = None
    requested_foc_date: str | None = None
    service_address: str | None = None
    spid: str | None = None
    state: str | None = None
    status: (
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
        | None
    ) = None
    support_key: str | None = None
    updated_at: str | None = None
    user_id: str | None = None
    vendor: str | None = None
    zip: str | None = None


class PortoutFocDateChangedEvent(Model):
    """Response of `client.portouts.events.list` and `client.portouts.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook"]] | None = None
    created_at: datetime | None = None
    event_type: Literal["portout.foc_date_changed"] | None = None
    payload: PortoutFocDateChangedPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    portout_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortoutFocDateChangedPayload(Model):
    """Part of `PortoutFocDateChangedEvent`."""

    id: str = wire("id", default=None)
    foc_date: datetime | None = None
    user_id: str | None = None


class PortoutNewCommentEvent(Model):
    """Response of `client.portouts.events.list` and `client.portouts.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook"]] | None = None
    created_at: datetime | None = None
    event_type: Literal["portout.new_comment"] | None = None
    payload: PortoutNewCommentPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    portout_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortoutNewCommentPayload(Model):
    """Part of `PortoutNewCommentEvent`."""

    id: str = wire("id", default=None)
    comment: str | None = None
    portout_id: str | None = None
    user_id: str | None = None


class PortoutRejectionCode(Model):
    """Response of `client.portouts.list_rejection_codes`."""

    code: int | None = None
    description: str | None = None
    reason_required: bool | None = None


class PortoutReport(Model):
    """Response of `client.portouts.reports.create`, `client.portouts.reports.list` and 1 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    document_id: str | None = None
    params: ExportPortoutsCsvReport | None = None
    record_type: str | None = None
    report_type: Literal["export_portouts_csv"] | None = None
    status: Literal["pending", "completed"] | None = None
    updated_at: datetime | None = None


class PortoutStatusChangedEvent(Model):
    """Response of `client.portouts.events.list` and `client.portouts.events.retrieve`."""

    id: str = wire("id", default=None)
    available_notification_methods: list[Literal["email", "webhook"]] | None = None
    created_at: datetime | None = None
    event_type: Literal["portout.status_changed"] | None = None
    payload: PortoutStatusChangedPayload | None = None
    payload_status: Literal["created", "completed"] | None = None
    portout_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


class PortoutStatusChangedPayload(Model):
    """Part of `PortoutStatusChangedEvent`."""

    id: str = wire("id", default=None)
    attempted_pin: str | None = None
    carrier_name: str | None = None
    phone_numbers: list[str] | None = None
    rejection_reason: str | None = None
    spid: str | None = None
    status: (
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
        | None
    ) = None
    subscriber_name: str | None = None
    user_id: str | None = None


PortoutEvent: TypeAlias = (
    PortoutStatusChangedEvent | PortoutNewCommentEvent | PortoutFocDateChangedEvent
)
