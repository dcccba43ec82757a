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
    """Identifies the report, for `sub_number_orders_report.retrieve` and `.download`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    filters: SubNumberOrdersReportFilters | None = None
    """Conditions the report was made with."""
    order_type: str | None = None
    """Kind of orders the report lists."""
    status: Literal["pending", "success", "failed", "expired"] | None = None
    """`pending` is being written, `success` can be downloaded, `failed` went wrong, `expired`
    is gone."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str | None = None
    """Account that asked for the report."""


class SubNumberOrdersReportFilters(Model):
    """Part of `SubNumberOrdersReport`."""

    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    created_at_gt: datetime | None = None
    """Only orders created after this time (RFC 3339)."""
    created_at_lt: datetime | None = None
    """Only orders created before this time (RFC 3339)."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    order_request_id: str | None = None
    """Number order this belongs to, as returned by `number_orders.create`."""
    status: str | None = None
    """Only orders in this state were reported."""
