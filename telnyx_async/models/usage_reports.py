"""What `client.usage_reports` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "UsageReportGetOptionsResponse",
    "UsageReportGetOptionsResponseData",
    "UsageReportGetOptionsResponseDataRecordType",
]


class UsageReportGetOptionsResponseData(Model):
    """Answer of `client.usage_reports.get_options`."""

    product: str | None = None
    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_types: list[UsageReportGetOptionsResponseDataRecordType] | None = None


class UsageReportGetOptionsResponseDataRecordType(Model):
    """Part of `UsageReportGetOptionsResponseData`."""

    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_type: str | None = None


UsageReportGetOptionsResponse: TypeAlias = Data[list[UsageReportGetOptionsResponseData]]
