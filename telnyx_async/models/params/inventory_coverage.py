"""Requests of `client.inventory_coverage`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

__all__ = [
    "InventoryCountryCode",
    "InventoryCoverageFilter",
]


class InventoryCoverageFilter(TypedDict, total=False):
    """Argument of `client.inventory_coverage.list`."""

    administrative_area: str
    """Only this state or province."""
    count: bool
    """`true` adds how many numbers each group has."""
    country_code: InventoryCountryCode
    """Only this country; the US without it. `"AT"`, `"AU"`, `"BE"`, `"BG"`, `"CA"`, `"CH"`,
    `"CN"`, `"CY"` or one of 28 more."""
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]]
    """Only numbers with these features; each row then lists its features. List of `"sms"`,
    `"mms"`, `"voice"`, `"fax"` or `"emergency"`."""
    group_by: Literal["locality", "npa", "national_destination_code"]
    """Sums up the inventory by city (`locality`), area code (`npa`) or
    `national_destination_code`."""
    npa: int
    """Area code of a North American number: its first three digits (`312`)."""
    nxx: int
    """Exchange of a North American number: the three digits behind the area code."""
    phone_number_type: Literal[
        "local", "toll_free", "national", "mobile", "landline", "shared_cost"
    ]
    """Only this kind of number. `"local"`, `"toll_free"`, `"national"`, `"mobile"`,
    `"landline"` or `"shared_cost"`."""


InventoryCountryCode: TypeAlias = Literal[
    "AT",
    "AU",
    "BE",
    "BG",
    "CA",
    "CH",
    "CN",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GB",
    "GR",
    "HU",
    "HR",
    "IE",
    "IT",
    "LT",
    "LU",
    "LV",
    "NL",
    "NZ",
    "MX",
    "NO",
    "PL",
    "PT",
    "RO",
    "SE",
    "SG",
    "SI",
    "SK",
    "US",
]
