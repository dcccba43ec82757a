"""Models of params.network_coverage."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "NetworkCoverageListParamsFilter",
    "NetworkCoverageListParamsFilters",
    "NetworkCoverageListParamsFiltersAvailableServicesContains",
]


class NetworkCoverageListParamsFilter(TypedDict, total=False):
    """NetworkCoverageListParamsFilter"""

    location_code: str
    location_pop: str
    location_region: str
    location_site: str


class NetworkCoverageListParamsFilters(TypedDict, total=False):
    """NetworkCoverageListParamsFilters"""

    available_services: (
        Literal[
            "cloud_vpn",
            "private_wireless_gateway",
            "tailscale_subnet_router",
            "virtual_cross_connect",
        ]
        | NetworkCoverageListParamsFiltersAvailableServicesContains
    )


class NetworkCoverageListParamsFiltersAvailableServicesContains(TypedDict, total=False):
    """NetworkCoverageListParamsFiltersAvailableServicesContains"""

    contains: Literal[
        "cloud_vpn", "private_wireless_gateway", "tailscale_subnet_router", "virtual_cross_connect"
    ]
