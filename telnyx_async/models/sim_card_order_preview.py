"""Responses of `client.sim_card_order_preview`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import SimCardOrderCost

__all__ = [
    "SimCardOrderPreview",
]


class SimCardOrderPreview(Model):
    """Response of `client.sim_card_order_preview.preview`."""

    quantity: int | None = None
    """How many SIM cards to order."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    shipping_cost: SimCardOrderCost | None = None
    """Price of the delivery, part of `total_cost`."""
    sim_cards_cost: SimCardOrderCost | None = None
    """What the SIM cards cost, without shipping."""
    total_cost: SimCardOrderCost | None = None
    """What the order costs altogether."""
