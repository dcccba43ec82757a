"""Models of params.number_block_orders."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateTimeBounds

__all__ = [
    "NumberBlockOrderListParamsFilter",
    "NumberBlockOrderListParamsFilterCreatedAt",
]


class NumberBlockOrderListParamsFilter(TypedDict, total=False):
    """NumberBlockOrderListParamsFilter"""

    created_at: DateTimeBounds
    phone_numbers_starting_number: str
    status: str


NumberBlockOrderListParamsFilterCreatedAt: TypeAlias = DateTimeBounds
