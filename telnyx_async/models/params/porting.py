"""What requests of `client.porting` take."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import TimeRangeFilter

__all__ = [
    "EventListParamsFilter",
    "EventListParamsFilterCreatedAt",
    "ExportPortingOrdersCsvReportParam",
    "ExportPortingOrdersCsvReportParamFilters",
    "LoaConfigurationCreateParamsAddress",
    "LoaConfigurationCreateParamsContact",
    "LoaConfigurationCreateParamsLogo",
    "LoaConfigurationPreview0ParamsAddress",
    "LoaConfigurationPreview0ParamsContact",
    "LoaConfigurationPreview0ParamsLogo",
    "LoaConfigurationPreviewParamsAddress",
    "LoaConfigurationPreviewParamsContact",
    "LoaConfigurationPreviewParamsLogo",
    "LoaConfigurationUpdateParamsAddress",
    "LoaConfigurationUpdateParamsContact",
    "LoaConfigurationUpdateParamsLogo",
    "ReportListParamsFilter",
]


class EventListParamsFilter(TypedDict, total=False):
    """Event list params filter."""

    created_at: TimeRangeFilter
    porting_order_id: str
    type: Literal[
        "porting_order.deleted",
        "porting_order.loa_updated",
        "porting_order.messaging_changed",
        "porting_order.status_changed",
        "porting_order.sharing_token_expired",
        "porting_order.new_comment",
        "porting_order.split",
    ]


class ExportPortingOrdersCsvReportParam(TypedDict, total=False):
    """Export porting orders CSV report."""

    filters: Required[ExportPortingOrdersCsvReportParamFilters]


class ExportPortingOrdersCsvReportParamFilters(TypedDict, total=False):
    """Export porting orders CSV report param filters."""

    created_at_gt: datetime | str
    created_at_lt: datetime | str
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


class LoaConfigurationCreateParamsAddress(TypedDict, total=False):
    """Letter of authorization configuration create params address."""

    city: Required[str]
    country_code: Required[str]
    state: Required[str]
    street_address: Required[str]
    zip_code: Required[str]
    extended_address: str


class LoaConfigurationCreateParamsContact(TypedDict, total=False):
    """Letter of authorization configuration create params contact."""

    email: Required[str]
    phone_number: Required[str]


class LoaConfigurationCreateParamsLogo(TypedDict, total=False):
    """Letter of authorization configuration create params logo."""

    document_id: Required[str]


class ReportListParamsFilter(TypedDict, total=False):
    """Report list params filter."""

    report_type: Literal["export_porting_orders_csv"]
    status: Literal["pending", "completed"]


EventListParamsFilterCreatedAt: TypeAlias = TimeRangeFilter

LoaConfigurationPreview0ParamsAddress: TypeAlias = LoaConfigurationCreateParamsAddress

LoaConfigurationPreview0ParamsContact: TypeAlias = LoaConfigurationCreateParamsContact

LoaConfigurationPreview0ParamsLogo: TypeAlias = LoaConfigurationCreateParamsLogo

LoaConfigurationPreviewParamsAddress: TypeAlias = LoaConfigurationCreateParamsAddress

LoaConfigurationPreviewParamsContact: TypeAlias = LoaConfigurationCreateParamsContact

LoaConfigurationPreviewParamsLogo: TypeAlias = LoaConfigurationCreateParamsLogo

LoaConfigurationUpdateParamsAddress: TypeAlias = LoaConfigurationCreateParamsAddress

LoaConfigurationUpdateParamsContact: TypeAlias = LoaConfigurationCreateParamsContact

LoaConfigurationUpdateParamsLogo: TypeAlias = LoaConfigurationCreateParamsLogo
