"""Responses of `client.usage_reports`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "UsageReportOptions",
    "UsageReportOptionsRecordType",
]


class UsageReportOptions(Model):
    """Response of `client.usage_reports.get_options`."""

    product: str | None = None
    """Name to give as `product` in `usage_reports.list`."""
    product_dimensions: list[str] | None = None
    """Values `dimensions` can have for this product."""
    product_metrics: list[str] | None = None
    """Values `metrics` can have for this product."""
    record_types: list[UsageReportOptionsRecordType] | None = None
    """Parts of the product, each with dimensions and metrics of its own, if it has such parts."""


class UsageReportOptionsRecordType(Model):
    """Part of `UsageReportOptions`."""

    product_dimensions: list[str] | None = None
    """Values `dimensions` can have for this product."""
    product_metrics: list[str] | None = None
    """Values `metrics` can have for this product."""
    record_type: str | None = None
    """Name of this part of the product."""
