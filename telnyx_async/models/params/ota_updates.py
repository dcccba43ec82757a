"""Requests of `client.ota_updates`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "OtaUpdateFilter",
]


class OtaUpdateFilter(TypedDict, total=False):
    """Argument of `client.ota_updates.list`."""

    sim_card_id: str
    status: Literal["in-progress", "completed", "failed"]
    type: Literal["sim_card_network_preferences"]
