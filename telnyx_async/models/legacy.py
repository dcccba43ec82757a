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
    """Identifier of the report, which `retrieve` and `delete` take."""
    call_types: list[int] | None = None
    """Directions of calls in the report: 1 inbound, 2 outbound; both if left out."""
    connections: list[int] | None = None
    """SIP connections or applications whose traffic is counted, by their numeric IDs from
    `connections.list`; all of them if left out."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    end_time: str | None = None
    """End of the period covered, ISO 8601."""
    filters: list[DetailReportFilter] | None = None
    """Conditions on numbers, tags or billing group; each entry combines its own by
    `filter_type`."""
    managed_accounts: list[str] | None = None
    """Managed accounts whose traffic the report includes, by their IDs from
    `managed_accounts.list`; without them only your own."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    record_types: list[int] | None = None
    """States of calls in the report: 1 complete, 2 incomplete, 3 with errors."""
    report_name: str | None = None
    """Name of the report, part of the file's name, so that you recognize it among others."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    retry: int | None = None
    """How often the making of the report was tried again."""
    source: str | None = None
    """Which calls it covers: `calls` (SIP trunking), `call-control`, `fax-api` or `webrtc`."""
    start_time: str | None = None
    """Start of the period covered, ISO 8601."""
    status: int | None = None
    """1 pending, 2 complete (`report_url` works), 3 failed, 4 expired (the file is gone)."""
    timezone: str | None = None
    """Time zone by its IANA name (`America/Chicago`) in which the report states times."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class CdrDetailReportList(Model):
    """Response of `client.legacy.reporting.batch_detail_records.voice.list`."""

    data: list[CdrDetailReport] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: ReportListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class CdrReportFields(Model):
    """Response of `client.legacy.reporting.batch_detail_records.voice.retrieve_fields`."""

    billing: list[str] | None = wire("Billing", default=None)
    """Fields about costs and billing that a call report can have."""
    interaction_data: list[str] | None = wire("Interaction Data", default=None)
    """Fields about the call itself, such as parties and times."""
    number_information: list[str] | None = wire("Number Information", default=None)
    """Fields about where the numbers belong and how calls to them were routed."""
    telephony_data: list[str] | None = wire("Telephony Data", default=None)
    """Technical fields about signaling and call control."""


class DetailReportFilter(Model):
    """Part of `CdrDetailReport` and `MdrDetailReport`."""

    billing_group: str | None = None
    """Only traffic of this billing group, by its `id`."""
    cld: str | None = None
    """Called number: the receiver of the message or call, in E.164 format."""
    cld_filter: Literal["contains", "starts_with", "ends_with"] | None = None
    """How `cld` is compared: anywhere in the number, at its beginning, or at its end."""
    cli: str | None = None
    """Calling number: the sender of the message or caller, in E.164 format, or an alphanumeric
    sender."""
    cli_filter: Literal["contains", "starts_with", "ends_with"] | None = None
    """How `cli` is compared: anywhere in the number, at its beginning, or at its end."""
    filter_type: Literal["and", "or"] | None = None
    """Whether all conditions must be met (`and`) or any one (`or`)."""
    tags_list: str | None = None
    """Only traffic that carries this tag."""


class LegacyCdrUsageReport(Model):
    """Response of `client.legacy.reporting.usage_reports.voice.create`, `client.legacy.reporting.usage_reports.voice.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the report, which `retrieve` and `delete` take."""
    aggregation_type: int | None = None
    """How calls are added up: 0 in one total, 1 per connection, 2 per tag, 3 per billing
    group."""
    connections: list[str] | None = None
    """SIP connections or applications whose traffic is counted, by their numeric IDs from
    `connections.list`; all of them if left out."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    end_time: datetime | None = None
    """End of the period whose calls are counted."""
    product_breakdown: int | None = None
    """How calls are split: 0 not at all, 1 local against toll-free numbers, 2 by country, 3 by
    both."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    result: dict[str, Any] | None = None
    """Counts, minutes and costs of calls, grouped as asked for."""
    start_time: datetime | None = None
    """Start of the period whose calls are counted."""
    status: int | None = None
    """1 pending, 2 complete (`result` is there), 3 failed, 4 expired."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class LegacyMdrUsageReport(Model):
    """Response of `client.legacy.reporting.usage_reports.messaging.create`, `client.legacy.reporting.usage_reports.messaging.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the report, which `retrieve` and `delete` take."""
    aggregation_type: int | None = None
    """How messages are added up: 0 in one total, 1 per messaging profile, 2 per tag."""
    connections: list[str] | None = None
    """SIP connections or applications whose traffic is counted, by their numeric IDs from
    `connections.list`; all of them if left out."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    end_time: datetime | None = None
    """End of the period whose messages are counted."""
    profiles: list[str] | None = None
    """Messaging profiles the report is limited to, by their IDs from
    `messaging_profiles.list`; all of them if left out."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    result: dict[str, Any] | None = None
    """Counts and costs of messages, grouped as asked for."""
    start_time: datetime | None = None
    """Start of the period whose messages are counted."""
    status: int | None = None
    """1 pending, 2 complete (`result` is there), 3 failed, 4 expired."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class MdrDetailReport(Model):
    """Response of `client.legacy.reporting.batch_detail_records.messaging.create`, `client.legacy.reporting.batch_detail_records.messaging.delete` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the report, which `retrieve` and `delete` take."""
    connections: list[int] | None = None
    """SIP connections or applications whose traffic is counted, by their numeric IDs from
    `connections.list`; all of them if left out."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    directions: list[Literal["INBOUND", "OUTBOUND"]] | None = None
    """Directions of messages in the report."""
    end_date: datetime | None = None
    """Last day or moment of the period; periods of most reports may be a month (31 days) at
    most."""
    filters: list[DetailReportFilter] | None = None
    """Conditions on numbers, tags or billing group; each entry combines its own by
    `filter_type`."""
    profiles: list[str] | None = None
    """Messaging profiles the report is limited to, by their IDs from
    `messaging_profiles.list`; all of them if left out."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    record_types: list[Literal["INCOMPLETE", "COMPLETED", "ERRORS"]] | None = None
    """States of messages in the report: with known outcome, without, or with errors."""
    report_name: str | None = None
    """Name of the report, part of the file's name, so that you recognize it among others."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    start_date: datetime | None = None
    """First day or moment of the period that the report covers."""
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    """`PENDING` while it is made, `COMPLETE` when `report_url` works, `FAILED`, or `EXPIRED`
    when the file is gone."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class MdrDetailReportList(Model):
    """Response of `client.legacy.reporting.batch_detail_records.messaging.list`."""

    data: list[MdrDetailReport] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: ReportListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class SttDetailReport(Model):
    """Response of `client.legacy.reporting.batch_detail_records.speech_to_text.create`, `client.legacy.reporting.batch_detail_records.speech_to_text.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifier of the report, which `retrieve` and `delete` take."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    download_link: str | None = None
    """Address of the finished report file; empty until it is complete."""
    end_date: datetime | None = None
    """Last day or moment of the period; periods of most reports may be a month (31 days) at
    most."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    start_date: datetime | None = None
    """First day or moment of the period that the report covers."""
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    """`PENDING` while it is made, `COMPLETE` when `download_link` works, `FAILED`, or
    `EXPIRED` when the file is gone."""


class TelcoDataAggregation(Model):
    """Part of `TelcoDataUsageRecord`."""

    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    total_cost: float | None = None
    """What these lookups cost together, in `currency`."""
    total_dips: int | None = None
    """How many number lookups were made."""
    type: str | None = None
    """Kind of lookup that is counted, such as carrier or caller name."""


class TelcoDataUsageRecord(Model):
    """Part of `TelcoDataUsageReport`."""

    aggregations: list[TelcoDataAggregation] | None = None
    """Sums per kind of lookup."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    user_id: str | None = None
    """Telnyx user to whom the record or charge belongs."""


class TelcoDataUsageReport(Model):
    """Response of `client.legacy.reporting.usage_reports.number_lookup.create`, `client.legacy.reporting.usage_reports.number_lookup.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the report, which `retrieve` and `delete` take."""
    aggregation_type: str | None = None
    """Whether lookups are in one total or distinguished by user."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    end_date: date | None = None
    """Last day or moment of the period; periods of most reports may be a month (31 days) at
    most."""
    managed_accounts: list[str] | None = None
    """Managed accounts whose traffic the report includes, by their IDs from
    `managed_accounts.list`; without them only your own."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    result: list[TelcoDataUsageRecord] | None = None
    """Lookups made, per user if so aggregated."""
    start_date: date | None = None
    """First day or moment of the period that the report covers."""
    status: str | None = None
    """How far the report has come; the figures are there once it is complete."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
