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
    """`true` adds the first 50 phone numbers of the order. Default `false`."""


class SubNumberOrderFilter(TypedDict, total=False):
    """Argument of `client.sub_number_orders.list`."""

    country_code: str
    """Only parts with numbers of this country."""
    include_phone_numbers: bool
    """Adds the first 50 phone numbers with the state of their requirements."""
    order_request_id: str
    """Only parts of this number order. UUID."""
    phone_number_type: str
    """Only parts with this kind of number."""
    phone_numbers_count: int
    """Only parts with exactly this many numbers."""
    status: str
    """Only parts in this state: `pending`, `success` or `failure`."""
