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
    """Identifier under which the report is kept."""
    aggregation_type: Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"] | None = None
    """By what the figures are added up: not at all, or per connection, profile, tag or billing
    group. The legacy reports take numbers for it."""
    connections: list[int] | None = None
    """SIP connections or applications whose traffic is counted, by their numeric IDs from
    `connections.list`; all of them if left out."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    end_time: datetime | None = None
    """End of the period whose calls are counted."""
    product_breakdown: (
        Literal["NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"]
        | None
    ) = None
    """How calls are split further: not at all, local against toll-free numbers, by country, or
    by both. The legacy reports take 0 to 3 for these."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    result: dict[str, Any] | None = None
    """Figures of calls, minutes and costs, grouped as asked for."""
    start_time: datetime | None = None
    """Start of the period whose calls are counted."""
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    """`COMPLETE` when `result` and `report_url` are there; `PENDING`, `FAILED`, or `EXPIRED`
    when the file is gone."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class MdrRecord(Model):
    """Part of `MdrRecordList`."""

    id: str = wire("id", default=None)
    """Identifier of the message's detail record."""
    cld: str | None = None
    """Called number: the receiver of the message or call, in E.164 format."""
    cli: str | None = None
    """Calling number: the sender of the message or caller, in E.164 format, or an alphanumeric
    sender."""
    cost: str | None = None
    """What the message cost: `rate` times `parts`, as a decimal string."""
    created_at: datetime | None = None
    """When the message was sent, RFC 3339 in UTC."""
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    direction: str | None = None
    """Whether your number received the message or sent it."""
    message_type: Literal["SMS", "MMS"] | None = None
    """Kind of message: plain text (`SMS`), with media (`MMS`), or rich (`RCS`)."""
    parts: float | None = None
    """Segments the message was cut into, each billed: 160 characters of the GSM alphabet or
    fewer of others."""
    profile_name: str | None = None
    """Name of the messaging profile by which the message went."""
    rate: str | None = None
    """Price of one part of the message, as a decimal string."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """Outcome of the message: `DELIVERED`, `RECEIVED`, no receipt (`DLR_…`), stopped at the
    carrier's gateway (`GW_…`) or `FAILED`."""


class MdrRecordList(Model):
    """Response of `client.reports.list_mdrs`."""

    data: list[MdrRecord] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: ReportListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class MdrUsageReport(Model):
    """Response of `client.reports.mdr_usage_reports.create`, `client.reports.mdr_usage_reports.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the report, which `retrieve` and `delete` take."""
    aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"] | None = None
    """What each line of the result stands for: everything, one messaging profile, or one tag."""
    connections: list[int] | None = None
    """SIP connections or applications whose traffic is counted, by their numeric IDs from
    `connections.list`; all of them if left out."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    end_date: datetime | None = None
    """Last day or moment of the period; periods of most reports may be a month (31 days) at
    most."""
    profiles: str | None = None
    """Messaging profiles the report is limited to, by their IDs from
    `messaging_profiles.list`; all of them if left out."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    result: list[MdrUsageReportResult] | None = None
    """One line of figures per combination of the aggregation's fields."""
    start_date: datetime | None = None
    """First day or moment of the period that the report covers."""
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | None = None
    """`PENDING` while it is made, `COMPLETE` when `result` and `report_url` are there,
    `FAILED`, or `EXPIRED` when the file is gone."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class MdrUsageReportResult(Model):
    """Part of `MdrUsageReport`."""

    carrier_passthrough_fee: str | None = None
    """Carriers' surcharges passed on by Telnyx, as a decimal string."""
    connection: str | None = None
    """Connection to which the line of figures applies."""
    cost: str | None = None
    """What the counted messages cost together, as a decimal string."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    delivered: str | None = None
    """Number of messages confirmed as delivered, as a string."""
    direction: str | None = None
    """Whether the line counts messages received or sent."""
    message_type: str | None = None
    """Whether the line counts SMS or MMS."""
    parts: str | None = None
    """Number of billed message parts, as a string."""
    product: str | None = None
    """Messaging product that this line is about, such as long code or toll-free."""
    profile_id: str | None = None
    """Messaging profile that this line is about, when aggregated by profile."""
    received: str | None = None
    """Number of messages received, as a string."""
    sent: str | None = None
    """Number of messages sent, as a string."""
    tags: str | None = None
    """Tag that this line of figures is about, when aggregated by tags."""
    tn_type: str | None = None
    """Kind of telephone number used, such as local or toll-free."""


class WdrRecord(Model):
    """Response of `client.reports.list_wdrs`."""

    id: str = wire("id", default=None)
    """Identifies the detail record."""
    cost: WdrRecordCost | None = None
    """What this use of data costs."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    downlink_data: WdrRecordData | None = None
    """Data the device received."""
    duration_seconds: float | None = None
    """How long the session lasted, in seconds."""
    imsi: str | None = None
    """IMSI: under which the SIM card signs in to networks, up to 15 digits."""
    mcc: str | None = None
    """Country of the network that was used, by its mobile country code."""
    mnc: str | None = None
    """Network that was used, by its mobile network code."""
    phone_number: str | None = None
    """Phone number of the SIM card, in E.164 format."""
    rate: WdrRecordCost | None = None
    """Price per unit that the cost was calculated with."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sim_card_id: str | None = None
    """SIM card, from `sim_cards.list`."""
    sim_group_id: str | None = None
    """SIM card group the card was in when the data was used."""
    sim_group_name: str | None = None
    """Name of the SIM card group the card was in."""
    uplink_data: WdrRecordData | None = None
    """Data the device sent."""


class WdrRecordCost(Model):
    """Part of `WdrRecord`."""

    amount: str | None = None
    """Amount as a number, in the unit beside it."""
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | None = None
    """Currency, in ISO 4217 form (`USD`)."""


class WdrRecordData(Model):
    """Part of `WdrRecord`."""

    amount: float | None = None
    """Amount as a number, in the unit beside it."""
    unit: Literal["B", "KB", "MB"] | None = None
    """Unit of the volume: bytes (`B`), `KB` or `MB`."""
