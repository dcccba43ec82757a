"""Responses of `client.ledger_billing_group_reports`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "LedgerBillingGroupReport",
]


class LedgerBillingGroupReport(Model):
    """Response of `client.ledger_billing_group_reports.create` and `client.ledger_billing_group_reports.retrieve`."""

    id: str = wire("id", default=None)
    """Identifier of the report, which `ledger_billing_group_reports.retrieve` takes."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    record_type: Literal["ledger_billing_group_report"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    report_url: str | None = None
    """Where to download the finished report; empty until the status says complete."""
    status: Literal["pending", "complete", "failed", "deleted"] | None = None
    """`pending` while it is made, `complete` when `report_url` works, `failed`, or `deleted`
    when the file was removed."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
