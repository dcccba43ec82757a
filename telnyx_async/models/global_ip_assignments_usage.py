"""What `client.global_ip_assignments_usage` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model
from telnyx_async.models.shared import (
    GlobalIPAssignmentSummary,
    GlobalIPSummary,
    Measure,
    WireguardPeerSummary,
)

__all__ = [
    "GlobalIPAssignmentsUsageRetrieveResponse",
    "GlobalIPAssignmentsUsageRetrieveResponseData",
    "GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIP",
    "GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignment",
    "GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignmentWireguardPeer",
    "GlobalIPAssignmentsUsageRetrieveResponseDataReceived",
    "GlobalIPAssignmentsUsageRetrieveResponseDataTransmitted",
]


class GlobalIPAssignmentsUsageRetrieveResponseData(Model):
    """Answer of `client.global_ip_assignments_usage.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    global_ip_assignment: GlobalIPAssignmentSummary | None = None
    received: Measure | None = None
    timestamp: datetime | None = None
    transmitted: Measure | None = None


GlobalIPAssignmentsUsageRetrieveResponse: TypeAlias = Data[
    list[GlobalIPAssignmentsUsageRetrieveResponseData]
]

GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIP: TypeAlias = GlobalIPSummary

GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignment: TypeAlias = (
    GlobalIPAssignmentSummary
)

GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignmentWireguardPeer: TypeAlias = (
    WireguardPeerSummary
)

GlobalIPAssignmentsUsageRetrieveResponseDataReceived: TypeAlias = Measure

GlobalIPAssignmentsUsageRetrieveResponseDataTransmitted: TypeAlias = Measure
