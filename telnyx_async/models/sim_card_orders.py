"""Models of sim_card_orders."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import SimCardOrderCost

__all__ = [
    "SimCardOrder",
    "SimCardOrderCreateResponse",
    "SimCardOrderListParamsFilter",
    "SimCardOrderOrderAddress",
    "SimCardOrderRetrieveResponse",
]


class SimCardOrder(Model):
    """SimCardOrder"""

    id: str | None = None
    cost: SimCardOrderCost | None = None
    created_at: str | None = None
    order_address: SimCardOrderOrderAddress | None = None
    quantity: int | None = None
    record_type: str | None = None
    status: (
        Literal["pending", "processing", "ready_to_ship", "shipped", "delivered", "canceled"]
        | str
        | None
    ) = None
    tracking_url: str | None = None
    updated_at: str | None = None


class SimCardOrderListParamsFilter(TypedDict, total=False):
    """SimCardOrderListParamsFilter"""

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
    quantity: int
    updated_at: datetime | str


class SimCardOrderOrderAddress(Model):
    """SimCardOrderOrderAddress"""

    id: str | None = None
    administrative_area: str | None = None
    business_name: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


SimCardOrderCreateResponse: TypeAlias = Data[SimCardOrder]

SimCardOrderRetrieveResponse: TypeAlias = Data[SimCardOrder]
