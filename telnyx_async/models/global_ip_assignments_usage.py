"""Models of global_ip_assignments_usage."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    GlobalIPAssignmentHealthRetrieveParamsFilter,
    GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment,
    GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer,
    GlobalIPLatencyRetrieveResponseP0,
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn,
    GlobalIPUsageRetrieveResponseDataGlobalIP,
)

__all__ = [
    "GlobalIPAssignmentsUsageRetrieveParamsFilter",
    "GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPAssignmentIDIn",
    "GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPIDIn",
    "GlobalIPAssignmentsUsageRetrieveResponse",
    "GlobalIPAssignmentsUsageRetrieveResponseData",
    "GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIP",
    "GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignment",
    "GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignmentWireguardPeer",
    "GlobalIPAssignmentsUsageRetrieveResponseDataReceived",
    "GlobalIPAssignmentsUsageRetrieveResponseDataTransmitted",
]


class GlobalIPAssignmentsUsageRetrieveResponseData(Model):
    """GlobalIPAssignmentsUsageRetrieveResponseData"""

    global_ip: GlobalIPUsageRetrieveResponseDataGlobalIP | None = None
    global_ip_assignment: GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment | None = (
        None
    )
    received: GlobalIPLatencyRetrieveResponseP0 | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIPLatencyRetrieveResponseP0 | None = None


GlobalIPAssignmentsUsageRetrieveParamsFilter: TypeAlias = (
    GlobalIPAssignmentHealthRetrieveParamsFilter
)

GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPAssignmentIDIn: TypeAlias = (
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn
)

GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPIDIn: TypeAlias = (
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn
)

GlobalIPAssignmentsUsageRetrieveResponse: TypeAlias = Data[
    list[GlobalIPAssignmentsUsageRetrieveResponseData]
]

GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIP: TypeAlias = (
    GlobalIPUsageRetrieveResponseDataGlobalIP
)

GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignment: TypeAlias = (
    GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment
)

GlobalIPAssignmentsUsageRetrieveResponseDataGlobalIPAssignmentWireguardPeer: TypeAlias = (
    GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer
)

GlobalIPAssignmentsUsageRetrieveResponseDataReceived: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPAssignmentsUsageRetrieveResponseDataTransmitted: TypeAlias = (
    GlobalIPLatencyRetrieveResponseP0
)
