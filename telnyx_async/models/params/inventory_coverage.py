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
    count: bool
    country_code: InventoryCountryCode
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]]
    group_by: Literal["locality", "npa", "national_destination_code"]
    npa: int
    nxx: int
    phone_number_type: Literal[
        "local", "toll_free", "national", "mobile", "landline", "shared_cost"
    ]


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
