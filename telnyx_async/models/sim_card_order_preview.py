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
    record_type: str | None = None
    shipping_cost: SimCardOrderCost | None = None
    sim_cards_cost: SimCardOrderCost | None = None
    total_cost: SimCardOrderCost | None = None
