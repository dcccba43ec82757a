"""Requests of `client.number_block_orders`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import OpenDateRangeFilter

__all__ = [
    "NumberBlockOrderFilter",
]


class NumberBlockOrderFilter(TypedDict, total=False):
    """Argument of `client.number_block_orders.list`."""

    created_at: OpenDateRangeFilter
    phone_numbers_starting_number: str
    status: str
