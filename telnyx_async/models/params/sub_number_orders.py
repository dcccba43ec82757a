"""Requests of `client.sub_number_orders`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "SubNumberOrderDetailFilter",
    "SubNumberOrderFilter",
]


class SubNumberOrderDetailFilter(TypedDict, total=False):
    """Argument of `client.sub_number_orders.retrieve`."""

    include_phone_numbers: bool
    """True or false; false by default."""


class SubNumberOrderFilter(TypedDict, total=False):
    """Argument of `client.sub_number_orders.list`."""

    country_code: str
    include_phone_numbers: bool
    order_request_id: str
    """UUID."""
    phone_number_type: str
    phone_numbers_count: int
    status: str
