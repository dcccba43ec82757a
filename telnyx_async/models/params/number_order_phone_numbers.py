"""Models of params.number_order_phone_numbers."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "NumberOrderPhoneNumberListParamsFilter",
]


class NumberOrderPhoneNumberListParamsFilter(TypedDict, total=False):
    """NumberOrderPhoneNumberListParamsFilter"""

    country_code: str
