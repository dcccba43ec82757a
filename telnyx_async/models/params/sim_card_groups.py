"""Models of params.sim_card_groups."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

__all__ = [
    "SimCardGroupCreateParamsDataLimit",
    "SimCardGroupUpdateParamsDataLimit",
]


class SimCardGroupCreateParamsDataLimit(TypedDict, total=False):
    """SimCardGroupCreateParamsDataLimit"""

    amount: str
    unit: str


SimCardGroupUpdateParamsDataLimit: TypeAlias = SimCardGroupCreateParamsDataLimit
