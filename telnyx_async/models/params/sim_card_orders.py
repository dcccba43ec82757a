"""Requests of `client.sim_card_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

__all__ = [
    "SimCardOrderFilter",
]


class SimCardOrderFilter(TypedDict, total=False):
    """Argument of `client.sim_card_orders.list`."""

    address_administrative_area: str
    address_country_code: str
    address_extended_address: str
    address_id: str
    address_locality: str
    address_postal_code: str
    address_street_address: str
    cost_amount: str
    cost_currency: str
    created_at: datetime | str
    """ISO 8601 date-time."""
    quantity: int
    updated_at: datetime | str
    """ISO 8601 date-time."""
