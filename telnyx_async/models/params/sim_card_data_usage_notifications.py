"""Requests of `client.sim_card_data_usage_notifications`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "SimCardUsageThresholdParam",
]


class SimCardUsageThresholdParam(TypedDict, total=False):
    """Argument of `client.sim_card_data_usage_notifications.create` and `client.sim_card_data_usage_notifications.update`."""

    amount: str
    """Data volume as decimal text (`"2048.0"`), in the unit beside it."""
    unit: Literal["MB", "GB"]
    """Unit of the threshold: `MB` or `GB`."""
