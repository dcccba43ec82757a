"""Requests of `client.portouts`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypedDict

from telnyx_async.models.params.shared import TimeRangeFilter

__all__ = [
    "ExportPortoutsCsvReportFiltersParam",
    "ExportPortoutsCsvReportParam",
    "PortoutEventFilter",
    "PortoutFilter",
    "PortoutRejectionCodeFilter",
    "PortoutReportFilter",
    "PortoutSupportingDocumentParam",
]


class ExportPortoutsCsvReportFiltersParam(TypedDict, total=False):
    """Part of `ExportPortoutsCsvReportParam`."""

    created_at_gt: datetime | str
    """Only port-outs created after this time (RFC 3339)."""
    created_at_lt: datetime | str
    """Only port-outs created before this time (RFC 3339)."""
    customer_reference_in: Sequence[str]
    """Only port-outs with one of these references."""
    end_user_name: str
    """Only port-outs of this person or company."""
    phone_numbers_overlaps: Sequence[str]
    """Only port-outs of at least one of these numbers, in E.164 format."""
    status_in: Sequence[
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
    ]
    """Only port-outs in one of these states. List of `"pending"`, `"authorized"`, `"ported"`,
    `"rejected"`, `"rejected-pending"` or `"canceled"`."""


class ExportPortoutsCsvReportParam(TypedDict, total=False):
    """Argument of `client.portouts.reports.create`."""

    filters: Required[ExportPortoutsCsvReportFiltersParam]
    """Which orders the report covers; all of them without conditions. Object with
    `created_at_gt`, `created_at_lt`, `customer_reference_in`, `end_user_name`,
    `phone_numbers_overlaps`, `status_in`."""


class PortoutEventFilter(TypedDict, total=False):
    """Argument of `client.portouts.events.list`."""

    created_at: TimeRangeFilter
    """Only events of this span of time. Object with `gte`, `lte`."""
    event_type: Literal["portout.status_changed", "portout.new_comment", "portout.foc_date_changed"]
    """Only events of this type, such as `portout.status_changed`. `"portout.status_changed"`,
    `"portout.new_comment"` or `"portout.foc_date_changed"`."""
    portout_id: str
    """Only events of this port-out. UUID."""


class PortoutFilter(TypedDict, total=False):
    """Argument of `client.portouts.list`."""

    carrier_name: str
    """Only requests of this new carrier, by name."""
    country_code: str
    """Only requests for numbers of this country."""
    country_code_in: Sequence[str]
    """Only port-outs of numbers of one of these countries."""
    foc_date: datetime | str
    """Only requests with this date of switch-over. ISO 8601 date-time."""
    inserted_at: TimeRangeFilter
    """Only requests that came in during this span of time. Object with `gte`, `lte`."""
    phone_number: str
    """Only requests that contain this number."""
    pon: str
    """Only the request with this order number of the new carrier."""
    ported_out_at: TimeRangeFilter
    """Only port-outs completed in this span of time. Object with `gte`, `lte`."""
    spid: str
    """Only requests of the carrier with this provider code."""
    status: Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
    """Only requests in this state, such as `pending`. `"pending"`, `"authorized"`, `"ported"`,
    `"rejected"`, `"rejected-pending"` or `"canceled"`."""
    status_in: Sequence[
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
    ]
    """Only port-outs in one of these states. List of `"pending"`, `"authorized"`, `"ported"`,
    `"rejected"`, `"rejected-pending"` or `"canceled"`."""
    support_key: str
    """Only the request with this support code."""


class PortoutRejectionCodeFilter(TypedDict, total=False):
    """Argument of `client.portouts.list_rejection_codes`."""

    code: int | Sequence[int]
    """Only this code, or one of several."""


class PortoutReportFilter(TypedDict, total=False):
    """Argument of `client.portouts.reports.list`."""

    report_type: Literal["export_portouts_csv"]
    """Only reports of this kind. `"export_portouts_csv"`."""
    status: Literal["pending", "completed"]
    """Only reports in this state: `pending` or `completed`."""


class PortoutSupportingDocumentParam(TypedDict, total=False):
    """Argument of `client.portouts.supporting_documents.create`."""

    document_id: Required[str]
    """Uploaded document, from `documents.upload`. UUID."""
    type: Required[Literal["loa", "invoice"]]
    """What the document is: `loa` a letter of authorization, `invoice` a bill."""
