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
    """ISO 8601 date-time."""
    created_at_lt: datetime | str
    """ISO 8601 date-time."""
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


class ExportPortingOrdersCsvReportParam(TypedDict, total=False):
    """Argument of `client.porting.reports.create`."""

    filters: Required[ExportPortingOrdersCsvReportFiltersParam]


class PortingEventFilter(TypedDict, total=False):
    """Argument of `client.porting.events.list`."""

    created_at: TimeRangeFilter
    porting_order_id: str
    """UUID."""
    type: Literal[
        "porting_order.deleted",
        "porting_order.loa_updated",
        "porting_order.messaging_changed",
        "porting_order.status_changed",
        "porting_order.sharing_token_expired",
        "porting_order.new_comment",
        "porting_order.split",
    ]


class PortingLoaConfigurationAddressParam(TypedDict, total=False):
    """Argument of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.preview` and 2 more."""

    city: Required[str]
    country_code: Required[str]
    """String, matching `^[A-Z]{2}$`."""
    state: Required[str]
    """String, matching `^[A-Z]{2}$`."""
    street_address: Required[str]
    zip_code: Required[str]
    """String, matching `^[0-9]{5}(?:-[0-9]{4})?$`."""
    extended_address: str


class PortingLoaConfigurationContactParam(TypedDict, total=False):
    """Argument of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.preview` and 2 more."""

    email: Required[str]
    phone_number: Required[str]
    """String, matching `^\\+\\d{11,15}$`."""


class PortingLoaConfigurationLogoParam(TypedDict, total=False):
    """Argument of `client.porting.loa_configurations.create`, `client.porting.loa_configurations.preview` and 2 more."""

    document_id: Required[str]
    """UUID."""


class PortingReportFilter(TypedDict, total=False):
    """Argument of `client.porting.reports.list`."""

    report_type: Literal["export_porting_orders_csv"]
    status: Literal["pending", "completed"]
