"""Models of params.sub_number_orders."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "SubNumberOrderListParamsFilter",
    "SubNumberOrderRetrieveParamsFilter",
]


class SubNumberOrderListParamsFilter(TypedDict, total=False):
    """SubNumberOrderListParamsFilter"""

    country_code: str
    include_phone_numbers: bool
    order_request_id: str
    phone_number_type: str
    phone_numbers_count: int
    status: str


class SubNumberOrderRetrieveParamsFilter(TypedDict, total=False):
    """SubNumberOrderRetrieveParamsFilter"""

    include_phone_numbers: bool
