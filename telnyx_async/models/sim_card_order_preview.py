"""What `client.sim_card_order_preview` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model
from telnyx_async.models.shared import Cost

__all__ = [
    "SimCardOrderPreviewPreviewResponse",
    "SimCardOrderPreviewPreviewResponseData",
    "SimCardOrderPreviewPreviewResponseDataShippingCost",
    "SimCardOrderPreviewPreviewResponseDataSimCardsCost",
    "SimCardOrderPreviewPreviewResponseDataTotalCost",
]


class SimCardOrderPreviewPreviewResponseData(Model):
    """Answer of `client.sim_card_order_preview.preview`."""

    quantity: int | None = None
    record_type: str | None = None
    shipping_cost: Cost | None = None
    sim_cards_cost: Cost | None = None
    total_cost: Cost | None = None


SimCardOrderPreviewPreviewResponse: TypeAlias = Data[SimCardOrderPreviewPreviewResponseData]

SimCardOrderPreviewPreviewResponseDataShippingCost: TypeAlias = Cost

SimCardOrderPreviewPreviewResponseDataSimCardsCost: TypeAlias = Cost

SimCardOrderPreviewPreviewResponseDataTotalCost: TypeAlias = Cost
