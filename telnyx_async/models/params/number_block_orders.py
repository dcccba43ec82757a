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
    """Only those created in this span of time. Object with `gt`, `lt`."""
    phone_numbers_starting_number: str
    """Only orders of the block that begins with this number."""
    status: str
    """Only those in this state: `pending`, `success` or `failure`."""
