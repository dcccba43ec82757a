"""Requests of `client.available_phone_number_blocks`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "AvailablePhoneNumberBlockFilter",
]


class AvailablePhoneNumberBlockFilter(TypedDict, total=False):
    """Argument of `client.available_phone_number_blocks.list`."""

    country_code: str
    """Only blocks of this country, in ISO 3166-1 alpha-2 form."""
    locality: str
    """Only blocks of this city."""
    national_destination_code: str
    """Only blocks with this area code."""
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    """Only blocks of this kind of number. `"local"`, `"toll_free"`, `"mobile"`, `"national"`
    or `"shared_cost"`."""
