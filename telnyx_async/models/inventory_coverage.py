"""Models of inventory_coverage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from telnyx_async._model import Model

__all__ = [
    "InventoryCoverageListParamsFilter",
    "InventoryCoverageListResponse",
    "InventoryCoverageListResponseData",
    "InventoryCoverageListResponseMeta",
]


class InventoryCoverageListParamsFilter(TypedDict, total=False):
    """InventoryCoverageListParamsFilter"""

    administrative_area: str
    count: bool
    country_code: Literal[
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
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]]
    group_by: Literal["locality", "npa", "national_destination_code"]
    npa: int
    nxx: int
    phone_number_type: Literal[
        "local", "toll_free", "national", "mobile", "landline", "shared_cost"
    ]


class InventoryCoverageListResponse(Model):
    """InventoryCoverageListResponse"""

    data: list[InventoryCoverageListResponseData] | None = None
    meta: InventoryCoverageListResponseMeta | None = None


class InventoryCoverageListResponseData(Model):
    """InventoryCoverageListResponseData"""

    administrative_area: str | None = None
    advance_requirements: bool | None = None
    count: int | None = None
    coverage_type: Literal["number", "block"] | str | None = None
    group: str | None = None
    group_type: str | None = None
    number_range: int | None = None
    number_type: Literal["did", "toll-free"] | str | None = None
    phone_number_type: (
        Literal["local", "toll_free", "national", "landline", "shared_cost", "mobile"] | str | None
    ) = None
    record_type: str | None = None


class InventoryCoverageListResponseMeta(Model):
    """InventoryCoverageListResponseMeta"""

    total_results: int | None = None
