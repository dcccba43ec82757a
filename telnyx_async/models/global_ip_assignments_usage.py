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
    """The global IP that was measured."""
    global_ip_assignment: GlobalIPAssignmentSummary | None = None
    """Assignment of a global IP to a WireGuard peer, as measured."""
    received: GlobalIPAssignmentsUsageReceived | None = None
    """Data received, as an amount with its unit."""
    timestamp: datetime | None = None
    """When it was measured or logged (RFC 3339)."""
    transmitted: GlobalIPMeasure | None = None
    """Data sent, as an amount with its unit."""


class GlobalIPAssignmentsUsageReceived(Model):
    """Part of `GlobalIPAssignmentsUsage`."""

    amount: float | None = None
    """Amount as a number, in the unit beside it."""
    unit: str | None = None
    """Unit in which the amount counts."""
