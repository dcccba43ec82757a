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
    """Identifies the order, for `sim_card_orders.retrieve`."""
    cost: SimCardOrderCost | None = None
    """What the order costs altogether."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    order_address: SimCardOrderAddress | None = None
    """Address the order is shipped to, as it was when ordering."""
    quantity: int | None = None
    """How many SIM cards were ordered."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: (
        Literal["pending", "processing", "ready_to_ship", "shipped", "delivered", "canceled"] | None
    ) = None
    """`pending` waits, `processing` is being packed, `ready_to_ship` waits for the carrier,
    `shipped` is on its way, `delivered` has arrived, `canceled` will not come."""
    tracking_url: str | None = None
    """Page of the carrier on which the parcel can be followed."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class SimCardOrderAddress(Model):
    """Part of `SimCardOrder`."""

    id: str = wire("id", default=None)
    """Address the order was shipped to, as in `user_addresses.list`."""
    administrative_area: str | None = None
    """State or province of the recipient."""
    business_name: str | None = None
    """Company of the recipient."""
    country_code: str | None = None
    """Country of the recipient, in ISO 3166-1 alpha-2 form."""
    extended_address: str | None = None
    """Second address line of the recipient: apartment, suite, floor."""
    first_name: str | None = None
    """Given name of the recipient."""
    last_name: str | None = None
    """Family name of the recipient."""
    locality: str | None = None
    """City of the recipient."""
    postal_code: str | None = None
    """Postal or ZIP code the parcel goes to."""
    street_address: str | None = None
    """House number and street of the recipient."""
