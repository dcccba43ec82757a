"""Responses of `client.wireless`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "WdrReport",
    "WirelessRegion",
]


class WdrReport(Model):
    """Response of `client.wireless.detail_records_reports.create`, `client.wireless.detail_records_reports.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the report, for its `retrieve` and `delete`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    end_time: str | None = None
    """End of the span of time (RFC 3339)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_url: str | None = None
    """Where the finished report can be fetched."""
    start_time: str | None = None
    """Start of the span of time (RFC 3339)."""
    status: Literal["pending", "complete", "failed", "deleted"] | None = None
    """`pending` is being written, `complete` can be fetched at `report_url`, `failed` went
    wrong, `deleted` is gone."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class WirelessRegion(Model):
    """Response of `client.wireless.retrieve_regions`."""

    code: str
    """Code of the region; give it as `region_code`."""
    name: str
    """Name of the region, for display."""
    inserted_at: datetime | None = None
    """When the entry was stored, RFC 3339 in UTC."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
