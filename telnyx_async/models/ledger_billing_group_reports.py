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
    created_at: datetime | None = None
    organization_id: str | None = None
    record_type: Literal["ledger_billing_group_report"] | None = None
    report_url: str | None = None
    status: Literal["pending", "complete", "failed", "deleted"] | None = None
    updated_at: datetime | None = None
