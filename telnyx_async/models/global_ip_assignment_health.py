"""Models of global_ip_assignment_health."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment,
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn,
    GlobalIPUsageRetrieveResponseDataGlobalIP,
)

__all__ = [
    "GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPAssignmentIDIn",
    "GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPIDIn",
    "GlobalIPAssignmentHealthRetrieveResponse",
    "GlobalIPAssignmentHealthRetrieveResponseData",
    "GlobalIPAssignmentHealthRetrieveResponseDataGlobalIP",
    "GlobalIPAssignmentHealthRetrieveResponseDataHealth",
]


class GlobalIPAssignmentHealthRetrieveResponseData(Model):
    """GlobalIPAssignmentHealthRetrieveResponseData"""

    global_ip: GlobalIPUsageRetrieveResponseDataGlobalIP | None = None
    global_ip_assignment: GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment | None = (
        None
    )
    health: GlobalIPAssignmentHealthRetrieveResponseDataHealth | None = None
    timestamp: datetime | None = None


class GlobalIPAssignmentHealthRetrieveResponseDataHealth(Model):
    """GlobalIPAssignmentHealthRetrieveResponseDataHealth"""

    fail: float | None = None
    pass_: float | None = wire("pass", default=None)


GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPAssignmentIDIn: TypeAlias = (
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn
)

GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPIDIn: TypeAlias = (
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn
)

GlobalIPAssignmentHealthRetrieveResponse: TypeAlias = Data[
    list[GlobalIPAssignmentHealthRetrieveResponseData]
]

GlobalIPAssignmentHealthRetrieveResponseDataGlobalIP: TypeAlias = (
    GlobalIPUsageRetrieveResponseDataGlobalIP
)
