"""Requests of `client.sim_card_groups`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "SimCardGroupDataLimitParam",
]


class SimCardGroupDataLimitParam(TypedDict, total=False):
    """Argument of `client.sim_card_groups.create` and `client.sim_card_groups.update`."""

    amount: str
    """Data volume as decimal text (`"2048.1"`), in the unit beside it."""
    unit: str
    """Unit of the volume, such as `MB`."""
