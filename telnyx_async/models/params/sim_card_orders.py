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
    """Only orders shipped to this state or province."""
    address_country_code: str
    """Only orders shipped to this country."""
    address_extended_address: str
    """Only orders with this second address line."""
    address_id: str
    """Only orders shipped to this address."""
    address_locality: str
    """Only orders shipped to this city."""
    address_postal_code: str
    """Only orders shipped to this postal code."""
    address_street_address: str
    """Only orders shipped to this street."""
    cost_amount: str
    """Only orders that cost this much in total."""
    cost_currency: str
    """Only orders paid in this currency (`USD`)."""
    created_at: datetime | str
    """Only orders placed at this time (RFC 3339)."""
    quantity: int
    """Only orders of exactly this many SIM cards."""
    updated_at: datetime | str
    """Only orders last changed at this time (RFC 3339)."""
