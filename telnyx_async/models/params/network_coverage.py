"""What requests of `client.network_coverage` take."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "NetworkCoverageListParamsFilter",
    "NetworkCoverageListParamsFilters",
    "NetworkCoverageListParamsFiltersAvailableServicesContains",
]


class NetworkCoverageListParamsFilter(TypedDict, total=False):
    """Argument of `client.network_coverage.list`."""

    location_code: str
    location_pop: str
    location_region: str
    location_site: str


class NetworkCoverageListParamsFilters(TypedDict, total=False):
    """Argument of `client.network_coverage.list`."""

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
    """Part of `NetworkCoverageListParamsFilters`."""

    contains: Literal[
        "cloud_vpn", "private_wireless_gateway", "tailscale_subnet_router", "virtual_cross_connect"
    ]
