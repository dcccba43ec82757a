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
    """ISO 8601 date-time."""
    created_at_lt: datetime | str
    """ISO 8601 date-time."""
    customer_reference_in: Sequence[str]
    end_user_name: str
    phone_numbers_overlaps: Sequence[str]
    status_in: Sequence[
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
    ]


class ExportPortoutsCsvReportParam(TypedDict, total=False):
    """Argument of `client.portouts.reports.create`."""

    filters: Required[ExportPortoutsCsvReportFiltersParam]


class PortoutEventFilter(TypedDict, total=False):
    """Argument of `client.portouts.events.list`."""

    created_at: TimeRangeFilter
    event_type: Literal["portout.status_changed", "portout.new_comment", "portout.foc_date_changed"]
    portout_id: str
    """UUID."""


class PortoutFilter(TypedDict, total=False):
    """Argument of `client.portouts.list`."""

    carrier_name: str
    country_code: str
    country_code_in: Sequence[str]
    foc_date: datetime | str
    """ISO 8601 date-time."""
    inserted_at: TimeRangeFilter
    phone_number: str
    pon: str
    ported_out_at: TimeRangeFilter
    spid: str
    status: Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
    status_in: Sequence[
        Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]
    ]
    support_key: str


class PortoutRejectionCodeFilter(TypedDict, total=False):
    """Argument of `client.portouts.list_rejection_codes`."""

    code: int | Sequence[int]


class PortoutReportFilter(TypedDict, total=False):
    """Argument of `client.portouts.reports.list`."""

    report_type: Literal["export_portouts_csv"]
    status: Literal["pending", "completed"]


class PortoutSupportingDocumentParam(TypedDict, total=False):
    """Argument of `client.portouts.supporting_documents.create`."""

    document_id: Required[str]
    """UUID."""
    type: Required[Literal["loa", "invoice"]]
