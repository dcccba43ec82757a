"""Responses of `client.sim_card_orders`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import SimCardOrderCost

__all__ = [
    "SimCardOrder",
    "SimCardOrderAddress",
]


class SimCardOrder(Model):
    """Response of `client.sim_card_orders.create`, `client.sim_card_orders.list` and 1 more."""

    id: str = wire("id", default=None)
    cost: SimCardOrderCost | None = None
    created_at: str | None = None
    order_address: SimCardOrderAddress | None = None
    quantity: int | None = None
    record_type: str | None = None
    status: (
        Literal["pending", "processing", "ready_to_ship", "shipped", "delivered", "canceled"] | None
    ) = None
    tracking_url: str | None = None
    updated_at: str | None = None


class SimCardOrderAddress(Model):
    """Part of `SimCardOrder`."""

    id: str = wire("id", default=None)
    administrative_area: str | None = None
    business_name: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None
