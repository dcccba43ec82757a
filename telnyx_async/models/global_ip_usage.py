"""Responses of `client.global_ip_usage`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import GlobalIPMeasure, GlobalIPSummary

__all__ = [
    "GlobalIPUsage",
    "GlobalIPUsageReceived",
]


class GlobalIPUsage(Model):
    """Response of `client.global_ip_usage.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    received: GlobalIPUsageReceived | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIPMeasure | None = None


class GlobalIPUsageReceived(Model):
    """Part of `GlobalIPUsage`."""

    amount: float | None = None
    unit: str | None = None
