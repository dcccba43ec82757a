"""What requests of `client.virtual_cross_connects_coverage` take."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "VirtualCrossConnectsCoverageListParamsFilter",
    "VirtualCrossConnectsCoverageListParamsFilters",
    "VirtualCrossConnectsCoverageListParamsFiltersAvailableBandwidthContains",
]


class VirtualCrossConnectsCoverageListParamsFilter(TypedDict, total=False):
    """Virtual cross connects coverage list params filter."""

    cloud_provider: Literal["aws", "azure", "gce"]
    cloud_provider_region: str
    location_code: str
    location_pop: str
    location_region: str
    location_site: str


class VirtualCrossConnectsCoverageListParamsFilters(TypedDict, total=False):
    """Virtual cross connects coverage list params filters."""

    available_bandwidth: (
        int | VirtualCrossConnectsCoverageListParamsFiltersAvailableBandwidthContains
    )


class VirtualCrossConnectsCoverageListParamsFiltersAvailableBandwidthContains(
    TypedDict, total=False
):
    """Virtual cross connects coverage list params filters available bandwidth contains."""

    contains: int
