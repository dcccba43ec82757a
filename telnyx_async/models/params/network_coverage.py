"""Requests of `client.network_coverage`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "AvailableServicesFilter",
    "NetworkCoverageFilter",
    "NetworkCoverageServicesFilter",
]


class AvailableServicesFilter(TypedDict, total=False):
    """Part of `NetworkCoverageServicesFilter`."""

    contains: Literal[
        "cloud_vpn", "private_wireless_gateway", "tailscale_subnet_router", "virtual_cross_connect"
    ]


class NetworkCoverageFilter(TypedDict, total=False):
    """Argument of `client.network_coverage.list`."""

    location_code: str
    location_pop: str
    location_region: str
    location_site: str


class NetworkCoverageServicesFilter(TypedDict, total=False):
    """Argument of `client.network_coverage.list`."""

    available_services: (
        Literal[
            "cloud_vpn",
            "private_wireless_gateway",
            "tailscale_subnet_router",
            "virtual_cross_connect",
        ]
        | AvailableServicesFilter
    )
