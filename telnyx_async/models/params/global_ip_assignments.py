"""What requests of `client.global_ip_assignments` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import EmptyObject

__all__ = [
    "GlobalIPAssignmentUpdateParamsGlobalIPAssignmentUpdateRequest",
]

GlobalIPAssignmentUpdateParamsGlobalIPAssignmentUpdateRequest: TypeAlias = EmptyObject
