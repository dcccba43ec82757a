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
    """Identifies the advanced order, for `advanced_orders.retrieve`."""
    area_code: str | None = None
    """Three-digit area code the numbers should have (`312`)."""
    comments: str | None = None
    """Remarks for the team that fulfills the order, such as acceptable alternatives."""
    country_code: str | None = None
    """Country of the numbers, in ISO 3166-1 alpha-2 form."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    features: list[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None
    """What every number has to support: `voice`, `sms`, `mms`, `fax`, `emergency`."""
    orders: list[str] | None = None
    """Number orders that fulfill the request; look them up with `number_orders.retrieve`."""
    phone_number_type: (
        list[Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"]] | None
    ) = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    quantity: int | None = None
    """How many numbers are wanted."""
    requirement_group_id: str | None = None
    """Requirement group, from `requirement_groups.create`, whose stored values and documents
    answer the regulatory requirements of the numbers."""
    status: list[Literal["pending", "processing", "ordered"]] | None = None
    """`pending` has been taken in, `processing` is being sourced, `ordered` has led to the
    number orders in `orders`."""
