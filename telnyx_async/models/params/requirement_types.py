"""What requests of `client.requirement_types` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import ContainsFilter, NameContainsFilter

__all__ = [
    "RequirementTypeListParamsFilter",
    "RequirementTypeListParamsFilterName",
]

RequirementTypeListParamsFilter: TypeAlias = NameContainsFilter

RequirementTypeListParamsFilterName: TypeAlias = ContainsFilter
