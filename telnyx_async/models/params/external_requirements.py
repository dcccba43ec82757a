"""What requests of `client.external_requirements` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import PersonNameParam

__all__ = [
    "SubNumberOrderUpdateParamsRequirement",
]

SubNumberOrderUpdateParamsRequirement: TypeAlias = PersonNameParam
