"""Responses of `client.advanced_orders`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "AdvancedOrder",
]


class AdvancedOrder(Model):
    """Response of `client.advanced_orders.create`, `client.advanced_orders.list` and 2 more."""

    id: str = wire("id", default=None)
    area_code: str | None = None
    comments: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    features: list[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None
    orders: list[str] | None = None
    phone_number_type: (
        list[Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"]] | None
    ) = None
    quantity: int | None = None
    requirement_group_id: str | None = None
    status: list[Literal["pending", "processing", "ordered"]] | None = None
