"""Requests of `client.ota_updates`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "OtaUpdateFilter",
]


class OtaUpdateFilter(TypedDict, total=False):
    """Argument of `client.ota_updates.list`."""

    sim_card_id: str
    """Only updates of this SIM card."""
    status: Literal["in-progress", "completed", "failed"]
    """Only updates in this state: `in-progress`, `completed` or `failed`."""
    type: Literal["sim_card_network_preferences"]
    """Only updates of this kind. `"sim_card_network_preferences"`."""
