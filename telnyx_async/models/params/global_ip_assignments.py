"""What requests of `client.global_ip_assignments` take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = [
    "GlobalIPAssignmentUpdateParamsGlobalIPAssignmentUpdateRequest",
]

GlobalIPAssignmentUpdateParamsGlobalIPAssignmentUpdateRequest: TypeAlias = Mapping[str, object]
