"""Responses of `client.global_ip_assignments_usage`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import GlobalIPAssignmentSummary, GlobalIPMeasure, GlobalIPSummary

__all__ = [
    "GlobalIPAssignmentsUsage",
    "GlobalIPAssignmentsUsageReceived",
]


class GlobalIPAssignmentsUsage(Model):
    """Response of `client.global_ip_assignments_usage.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    global_ip_assignment: GlobalIPAssignmentSummary | None = None
    received: GlobalIPAssignmentsUsageReceived | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIPMeasure | None = None


class GlobalIPAssignmentsUsageReceived(Model):
    """Part of `GlobalIPAssignmentsUsage`."""

    amount: float | None = None
    unit: str | None = None
