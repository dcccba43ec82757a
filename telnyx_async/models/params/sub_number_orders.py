"""What requests of `client.sub_number_orders` take."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "SubNumberOrderListParamsFilter",
    "SubNumberOrderRetrieveParamsFilter",
]


class SubNumberOrderListParamsFilter(TypedDict, total=False):
    """Sub number order list params filter."""

    country_code: str
    include_phone_numbers: bool
    order_request_id: str
    phone_number_type: str
    phone_numbers_count: int
    status: str


class SubNumberOrderRetrieveParamsFilter(TypedDict, total=False):
    """Sub number order retrieve params filter."""

    include_phone_numbers: bool
