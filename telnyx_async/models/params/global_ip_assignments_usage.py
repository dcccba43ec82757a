"""What requests of `client.global_ip_assignments_usage` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import GlobalIPAssignmentFilter, InFilter

__all__ = [
    "GlobalIPAssignmentsUsageRetrieveParamsFilter",
    "GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPAssignmentIDIn",
    "GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPIDIn",
]

GlobalIPAssignmentsUsageRetrieveParamsFilter: TypeAlias = GlobalIPAssignmentFilter

GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPAssignmentIDIn: TypeAlias = InFilter

GlobalIPAssignmentsUsageRetrieveParamsFilterGlobalIPIDIn: TypeAlias = InFilter
