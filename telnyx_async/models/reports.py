"""Responses of `client.reports`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ReportListMeta

__all__ = [
    "CdrUsageReport",
    "MdrRecord",
    "MdrRecordList",
    "MdrUsageReport",
    "MdrUsageReportResult",
    "WdrRecord",
    "WdrRecordCost",
    "WdrRecordData",
]


class CdrUsageReport(Model):
    """Response of `client.reports.cdr_usage_reports.fetch_sync`."""

    id: str = wire("id", default=None)
    aggregation_type: Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"] | None = None
    connections: list[int] | None = None
    created_at: datetime | None = None
    end_time: datetime | None = None
    product_breakdown: (
        Literal["NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"]
        | None
    ) = None
    record_type: str | None = None
    report_url: str | None = None
    result: dict[str, Any] | None = None
    start_time: datetime | None = None
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    updated_at: datetime | None = None


class MdrRecord(Model):
    """Part of `MdrRecordList`."""

    id: str = wire("id", default=None)
    cld: str | None = None
    cli: str | None = None
    cost: str | None = None
    created_at: datetime | None = None
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | None = None
    direction: str | None = None
    message_type: Literal["SMS", "MMS"] | None = None
    parts: float | None = None
    profile_name: str | None = None
    rate: str | None = None
    record_type: str | None = None
    status: (
        Literal[
            "GW_TIMEOUT",
            "DELIVERED",
            "DLR_UNCONFIRMED",
            "DLR_TIMEOUT",
            "RECEIVED",
            "GW_REJECT",
            "FAILED",
        ]
        | None
    ) = None


class MdrRecordList(Model):
    """Response of `client.reports.list_mdrs`."""

    data: list[MdrRecord] | None = None
    meta: ReportListMeta | None = None


class MdrUsageReport(Model):
    """Response of `client.reports.mdr_usage_reports.create`, `client.reports.mdr_usage_reports.delete` and 3 more."""

    id: str = wire("id", default=None)
    aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"] | None = None
    connections: list[int] | None = None
    created_at: datetime | None = None
    end_date: datetime | None = None
    profiles: str | None = None
    record_type: str | None = None
    report_url: str | None = None
    result: list[MdrUsageReportResult] | None = None
    start_date: datetime | None = None
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    updated_at: datetime | None = None


class MdrUsageReportResult(Model):
    """Part of `MdrUsageReport`."""

    carrier_passthrough_fee: str | None = None
    connection: str | None = None
    cost: str | None = None
    currency: str | None = None
    delivered: str | None = None
    direction: str | None = None
    message_type: str | None = None
    parts: str | None = None
    product: str | None = None
    profile_id: str | None = None
    received: str | None = None
    sent: str | None = None
    tags: str | None = None
    tn_type: str | None = None


class WdrRecord(Model):
    """Response of `client.reports.list_wdrs`."""

    id: str = wire("id", default=None)
    cost: WdrRecordCost | None = None
    created_at: datetime | None = None
    downlink_data: WdrRecordData | None = None
    duration_seconds: float | None = None
    imsi: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    phone_number: str | None = None
    rate: WdrRecordCost | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    sim_group_id: str | None = None
    sim_group_name: str | None = None
    uplink_data: WdrRecordData | None = None


class WdrRecordCost(Model):
    """Part of `WdrRecord`."""

    amount: str | None = None
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | None = None


class WdrRecordData(Model):
    """Part of `WdrRecord`."""

    amount: float | None = None
    unit: Literal["B", "KB", "MB"] | None = None
