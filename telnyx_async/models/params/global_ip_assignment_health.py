"""What requests of `client.global_ip_assignment_health` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import GlobalIPAssignmentFilter, InFilter

__all__ = [
    "GlobalIPAssignmentHealthRetrieveParamsFilter",
    "GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPAssignmentIDIn",
    "GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPIDIn",
]

GlobalIPAssignmentHealthRetrieveParamsFilter: TypeAlias = GlobalIPAssignmentFilter

GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPAssignmentIDIn: TypeAlias = InFilter

GlobalIPAssignmentHealthRetrieveParamsFilterGlobalIPIDIn: TypeAlias = InFilter
