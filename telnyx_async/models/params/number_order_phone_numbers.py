"""Requests of `client.number_order_phone_numbers`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "NumberOrderPhoneNumberFilter",
]


class NumberOrderPhoneNumberFilter(TypedDict, total=False):
    """Argument of `client.number_order_phone_numbers.list`."""

    country_code: str
    """Only numbers of this country, in ISO 3166-1 alpha-2 form."""
