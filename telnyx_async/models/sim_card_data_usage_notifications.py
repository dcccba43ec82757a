"""Responses of `client.sim_card_data_usage_notifications`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "SimCardDataUsageNotification",
    "SimCardUsageThreshold",
]


class SimCardDataUsageNotification(Model):
    """Response of `client.sim_card_data_usage_notifications.create`, `client.sim_card_data_usage_notifications.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    threshold: SimCardUsageThreshold | None = None
    updated_at: str | None = None


class SimCardUsageThreshold(Model):
    """Part of `SimCardDataUsageNotification`."""

    amount: str | None = None
    unit: Literal["MB", "GB"] | None = None
