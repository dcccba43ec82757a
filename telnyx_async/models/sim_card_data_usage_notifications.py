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
    """Identifies the notification, for its `retrieve`, `update` and `delete`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sim_card_id: str | None = None
    """SIM card, from `sim_cards.list`."""
    threshold: SimCardUsageThreshold | None = None
    """Data volume at which the notification is sent: an amount with its unit."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class SimCardUsageThreshold(Model):
    """Part of `SimCardDataUsageNotification`."""

    amount: str | None = None
    """Data volume as decimal text (`"2048.0"`), in the unit beside it."""
    unit: Literal["MB", "GB"] | None = None
    """Unit of the threshold: `MB` or `GB`."""
