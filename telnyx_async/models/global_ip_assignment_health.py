"""What `client.global_ip_assignment_health` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import (
    GlobalIPAssignmentSummary,
    GlobalIPSummary,
    WireguardPeerSummary,
)

__all__ = [
    "GlobalIPAssignmentHealthRetrieveResponse",
    "GlobalIPAssignmentHealthRetrieveResponseData",
    "GlobalIPAssignmentHealthRetrieveResponseDataGlobalIP",
    "GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment",
    "GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer",
    "GlobalIPAssignmentHealthRetrieveResponseDataHealth",
]


class GlobalIPAssignmentHealthRetrieveResponseData(Model):
    """Answer of `client.global_ip_assignment_health.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    global_ip_assignment: GlobalIPAssignmentSummary | None = None
    health: GlobalIPAssignmentHealthRetrieveResponseDataHealth | None = None
    timestamp: datetime | None = None


class GlobalIPAssignmentHealthRetrieveResponseDataHealth(Model):
    """Part of `GlobalIPAssignmentHealthRetrieveResponseData`."""

    fail: float | None = None
    pass_: float | None = wire("pass", default=None)


GlobalIPAssignmentHealthRetrieveResponse: TypeAlias = Data[
    list[GlobalIPAssignmentHealthRetrieveResponseData]
]

GlobalIPAssignmentHealthRetrieveResponseDataGlobalIP: TypeAlias = GlobalIPSummary

GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment: TypeAlias = (
    GlobalIPAssignmentSummary
)

GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer: TypeAlias = (
    WireguardPeerSummary
)
