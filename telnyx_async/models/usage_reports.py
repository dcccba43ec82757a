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
    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_types: list[UsageReportOptionsRecordType] | None = None


class UsageReportOptionsRecordType(Model):
    """Part of `UsageReportOptions`."""

    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_type: str | None = None
