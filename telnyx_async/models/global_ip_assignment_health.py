"""Responses of `client.global_ip_assignment_health`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import GlobalIPAssignmentSummary, GlobalIPSummary

__all__ = [
    "GlobalIPAssignmentHealth",
    "GlobalIPHealth",
]


class GlobalIPAssignmentHealth(Model):
    """Response of `client.global_ip_assignment_health.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    global_ip_assignment: GlobalIPAssignmentSummary | None = None
    health: GlobalIPHealth | None = None
    timestamp: datetime | None = None


class GlobalIPHealth(Model):
    """Part of `GlobalIPAssignmentHealth`."""

    fail: float | None = None
    pass_: float | None = wire("pass", default=None)
