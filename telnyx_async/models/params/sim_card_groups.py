"""What requests of `client.sim_card_groups` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

__all__ = [
    "SimCardGroupCreateParamsDataLimit",
    "SimCardGroupUpdateParamsDataLimit",
]


class SimCardGroupCreateParamsDataLimit(TypedDict, total=False):
    """SIM card group create params data limit."""

    amount: str
    unit: str


SimCardGroupUpdateParamsDataLimit: TypeAlias = SimCardGroupCreateParamsDataLimit
