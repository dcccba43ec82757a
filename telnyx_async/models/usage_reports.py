"""Models of usage_reports."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "UsageReportGetOptionsResponse",
    "UsageReportGetOptionsResponseData",
    "UsageReportGetOptionsResponseDataRecordType",
]


class UsageReportGetOptionsResponseData(Model):
    """UsageReportGetOptionsResponseData"""

    product: str | None = None
    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_types: list[UsageReportGetOptionsResponseDataRecordType] | None = None


class UsageReportGetOptionsResponseDataRecordType(Model):
    """UsageReportGetOptionsResponseDataRecordType"""

    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_type: str | None = None


UsageReportGetOptionsResponse: TypeAlias = Data[list[UsageReportGetOptionsResponseData]]
