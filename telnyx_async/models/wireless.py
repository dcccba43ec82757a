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
    created_at: str | None = None
    end_time: str | None = None
    record_type: str | None = None
    report_url: str | None = None
    start_time: str | None = None
    status: Literal["pending", "complete", "failed", "deleted"] | None = None
    updated_at: str | None = None


class WirelessRegion(Model):
    """Response of `client.wireless.retrieve_regions`."""

    code: str
    name: str
    inserted_at: datetime | None = None
    updated_at: datetime | None = None
