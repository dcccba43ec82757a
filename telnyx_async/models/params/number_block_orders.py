"""What requests of `client.number_block_orders` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateTimeBounds

__all__ = [
    "NumberBlockOrderListParamsFilter",
    "NumberBlockOrderListParamsFilterCreatedAt",
]


class NumberBlockOrderListParamsFilter(TypedDict, total=False):
    """Argument of `client.number_block_orders.list`."""

    created_at: DateTimeBounds
    phone_numbers_starting_number: str
    status: str


NumberBlockOrderListParamsFilterCreatedAt: TypeAlias = DateTimeBounds
