"""Responses of `client.sub_number_orders_report`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "SubNumberOrdersReport",
    "SubNumberOrdersReportFilters",
]


class SubNumberOrdersReport(Model):
    """Response of `client.sub_number_orders_report.create` and `client.sub_number_orders_report.retrieve`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    filters: SubNumberOrdersReportFilters | None = None
    order_type: str | None = None
    status: Literal["pending", "success", "failed", "expired"] | None = None
    updated_at: datetime | None = None
    user_id: str | None = None


class SubNumberOrdersReportFilters(Model):
    """Part of `SubNumberOrdersReport`."""

    country_code: str | None = None
    created_at_gt: datetime | None = None
    created_at_lt: datetime | None = None
    customer_reference: str | None = None
    order_request_id: str | None = None
    status: str | None = None
