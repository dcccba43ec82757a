"""Responses of `client.legacy`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ReportListMeta

__all__ = [
    "CdrDetailReport",
    "CdrDetailReportList",
    "CdrReportFields",
    "DetailReportFilter",
    "LegacyCdrUsageReport",
    "LegacyMdrUsageReport",
    "MdrDetailReport",
    "MdrDetailReportList",
    "SttDetailReport",
    "TelcoDataAggregation",
    "TelcoDataUsageRecord",
    "TelcoDataUsageReport",
]


class CdrDetailReport(Model):
    """Response of `client.legacy.reporting.batch_detail_records.voice.create`, `client.legacy.reporting.batch_detail_records.voice.delete` and 1 more."""

    id: str = wire("id", default=None)
    call_types: list[int] | None = None
    connections: list[int] | None = None
    created_at: str | None = None
    end_time: str | None = None
    filters: list[DetailReportFilter] | None = None
    managed_accounts: list[str] | None = None
    record_type: str | None = None
    record_types: list[int] | None = None
    report_name: str | None = None
    report_url: str | None = None
    retry: int | None = None
    source: str | None = None
    start_time: str | None = None
    status: int | None = None
    timezone: str | None = None
    updated_at: str | None = None


class CdrDetailReportList(Model):
    """Response of `client.legacy.reporting.batch_detail_records.voice.list`."""

    data: list[CdrDetailReport] | None = None
    meta: ReportListMeta | None = None


class CdrReportFields(Model):
    """Response of `client.legacy.reporting.batch_detail_records.voice.retrieve_fields`."""

    billing: list[str] | None = wire("Billing", default=None)
    interaction_data: list[str] | None = wire("Interaction Data", default=None)
    number_information: list[str] | None = wire("Number Information", default=None)
    telephony_data: list[str] | None = wire("Telephony Data", default=None)


class DetailReportFilter(Model):
    """Part of `CdrDetailReport` and `MdrDetailReport`."""

    billing_group: str | None = None
    cld: str | None = None
    cld_filter: Literal["contains", "starts_with", "ends_with"] | None = None
    cli: str | None = None
    cli_filter: Literal["contains", "starts_with", "ends_with"] | None = None
    filter_type: Literal["and", "or"] | None = None
    tags_list: str | None = None


class LegacyCdrUsageReport(Model):
    """Response of `client.legacy.reporting.usage_reports.voice.create`, `client.legacy.reporting.usage_reports.voice.delete` and 2 more."""

    id: str = wire("id", default=None)
    aggregation_type: int | None = None
    connections: list[str] | None = None
    created_at: datetime | None = None
    end_time: datetime | None = None
    product_breakdown: int | None = None
    record_type: str | None = None
    report_url: str | None = None
    result: dict[str, Any] | None = None
    start_time: datetime | None = None
    status: int | None = None
    updated_at: datetime | None = None


class LegacyMdrUsageReport(Model):
    """Response of `client.legacy.reporting.usage_reports.messaging.create`, `client.legacy.reporting.usage_reports.messaging.delete` and 2 more."""

    id: str = wire("id", default=None)
    aggregation_type: int | None = None
    connections: list[str] | None = None
    created_at: datetime | None = None
    end_time: datetime | None = None
    profiles: list[str] | None = None
    record_type: str | None = None
    report_url: str | None = None
    result: dict[str, Any] | None = None
    start_time: datetime | None = None
    status: int | None = None
    updated_at: datetime | None = None


class MdrDetailReport(Model):
    """Response of `client.legacy.reporting.batch_detail_records.messaging.create`, `client.legacy.reporting.batch_detail_records.messaging.delete` and 1 more."""

    id: str = wire("id", default=None)
    connections: list[int] | None = None
    created_at: datetime | None = None
    directions: list[Literal["INBOUND", "OUTBOUND"]] | None = None
    end_date: datetime | None = None
    filters: list[DetailReportFilter] | None = None
    profiles: list[str] | None = None
    record_type: str | None = None
    record_types: list[Literal["INCOMPLETE", "COMPLETED", "ERRORS"]] | None = None
    report_name: str | None = None
    report_url: str | None = None
    start_date: datetime | None = None
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    updated_at: datetime | None = None


class MdrDetailReportList(Model):
    """Response of `client.legacy.reporting.batch_detail_records.messaging.list`."""

    data: list[MdrDetailReport] | None = None
    meta: ReportListMeta | None = None


class SttDetailReport(Model):
    """Response of `client.legacy.reporting.batch_detail_records.speech_to_text.create`, `client.legacy.reporting.batch_detail_records.speech_to_text.delete` and 2 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    download_link: str | None = None
    end_date: datetime | None = None
    record_type: str | None = None
    start_date: datetime | None = None
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None


class TelcoDataAggregation(Model):
    """Part of `TelcoDataUsageRecord`."""

    currency: str | None = None
    total_cost: float | None = None
    total_dips: int | None = None
    type: str | None = None


class TelcoDataUsageRecord(Model):
    """Part of `TelcoDataUsageReport`."""

    aggregations: list[TelcoDataAggregation] | None = None
    record_type: str | None = None
    user_id: str | None = None


class TelcoDataUsageReport(Model):
    """Response of `client.legacy.reporting.usage_reports.number_lookup.create`, `client.legacy.reporting.usage_reports.number_lookup.list` and 1 more."""

    id: str = wire("id", default=None)
    aggregation_type: str | None = None
    created_at: datetime | None = None
    end_date: date | None = None
    managed_accounts: list[str] | None = None
    record_type: str | None = None
    report_url: str | None = None
    result: list[TelcoDataUsageRecord] | None = None
    start_date: date | None = None
    status: str | None = None
    updated_at: datetime | None = None
