"""Requests of `client.porting`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypedDict

from telnyx_async.models.params.shared import TimeRangeFilter

__all__ = [
    "ExportPortingOrdersCsvReportFiltersParam",
    "ExportPortingOrdersCsvReportParam",
    "PortingEventFilter",
    "PortingLoaConfigurationAddressParam",
    "PortingLoaConfigurationContactParam",
    "PortingLoaConfigurationLogoParam",
    "PortingReportFilter",
]


class ExportPortingOrdersCsvReportFiltersParam(TypedDict, total=False):
    """Part of `ExportPortingOrdersCsvReportParam`."""

    created_at_gt: datetime | str
    """Only orders created after this time (RFC 3339)."""
    created_at_lt: datetime | str
    """Only orders created before this time (RFC 3339)."""
    customer_reference_in: Sequence[str]
    """Only orders with one of these references."""
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
    """Only orders in one of these states. List of `"draft"`, `"in-process"`, `"submitted"`,
    `"exception"`, `"foc-date-confirmed"`, `"cancel-pending"`, `"ported"` or `"cancelled"`."""


class ExportPortingOrdersCsvReportParam(TypedDict, total=False):
    """Argument of `client.porting.reports.create`."""

    filters: Required[ExportPortingOrdersCsvReportFiltersParam]
    """Which orders the report covers; all of them without conditions. Object with
    `created_at_gt`, `created_at_lt`, `customer_reference_in`, `status_in`."""


class PortingEventFilter(TypedDict, total=False):
    """Argument of `client.porting.events.list`."""

    created_at: TimeRangeFilter
    """Only events of this span of time. Object with `gte`, `lte`."""
    porting_order_id: str
    """Only events of this porting order. UUID."""
    type: Literal[
        "porting_order.deleted",
        "porting_order.loa_updated",
        "porting_order.messaging_changed",
        "porting_order.status_changed",
        "porting_order.sharing_token_expired",
        "porting_order.new_comment",
        "porting_order.split",
    ]
    """Only events of this type, such as `porting_order.status_changed`.
    `"porting_order.deleted"`, `"porting_order.loa_updated"`,
    `"porting_order.messaging_changed"`, `"porting_order.status_changed"`,
    `"porting_order.sharing_token_expired"`, `"porting_order.new_comment"` or
    `"porting_order.split"`."""


class PortingLoaConfigurationAddressParam(TypedDict, total=False):
    """Argument of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.preview` and 2 more."""

    city: Required[str]
    """City in which the company is, as printed in the letter."""
    country_code: Required[str]
    """Country of the company, in ISO 3166-1 alpha-2 form. Matching `^[A-Z]{2}$`."""
    state: Required[str]
    """State or province of the company, in two capital letters. Matching `^[A-Z]{2}$`."""
    street_address: Required[str]
    """House number and street of the company."""
    zip_code: Required[str]
    """ZIP code of the company: five digits, or nine as `60606-1234`. Matching
    `^[0-9]{5}(?:-[0-9]{4})?$`."""
    extended_address: str
    """Suite, floor or building of the company."""


class PortingLoaConfigurationContactParam(TypedDict, total=False):
    """Argument of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.preview` and 2 more."""

    email: Required[str]
    """Email address of the company."""
    phone_number: Required[str]
    """Phone number of the company, in E.164 format. Matching `^\\+\\d{11,15}$`."""


class PortingLoaConfigurationLogoParam(TypedDict, total=False):
    """Argument of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.preview` and 2 more."""

    document_id: Required[str]
    """Uploaded logo as PNG, from `documents.upload`. UUID."""


class PortingReportFilter(TypedDict, total=False):
    """Argument of `client.porting.reports.list`."""

    report_type: Literal["export_porting_orders_csv"]
    """Only reports of this kind. `"export_porting_orders_csv"`."""
    status: Literal["pending", "completed"]
    """Only reports in this state: `pending` or `completed`."""
