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
    """The global IP that was measured."""
    global_ip_assignment: GlobalIPAssignmentSummary | None = None
    """Assignment of a global IP to a WireGuard peer, as measured."""
    health: GlobalIPHealth | None = None
    """How many health checks succeeded and failed."""
    timestamp: datetime | None = None
    """When it was measured or logged (RFC 3339)."""


class GlobalIPHealth(Model):
    """Part of `GlobalIPAssignmentHealth`."""

    fail: float | None = None
    """How many health checks failed."""
    pass_: float | None = wire("pass", default=None)
    """How many health checks succeeded."""
