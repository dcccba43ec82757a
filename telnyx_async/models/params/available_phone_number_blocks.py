"""Requests of `client.available_phone_number_blocks`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "AvailablePhoneNumberBlockFilter",
]


class AvailablePhoneNumberBlockFilter(TypedDict, total=False):
    """Argument of `client.available_phone_number_blocks.list`."""

    country_code: str
    locality: str
    national_destination_code: str
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
