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
    """Service that the location has to offer, among others. `"cloud_vpn"`,
    `"private_wireless_gateway"`, `"tailscale_subnet_router"` or `"virtual_cross_connect"`."""


class NetworkCoverageFilter(TypedDict, total=False):
    """Argument of `client.network_coverage.list`."""

    location_code: str
    """Only the location with this code, such as `ashburn-va`."""
    location_pop: str
    """Only locations of this point of presence."""
    location_region: str
    """Only locations in this part of the world, such as `AMER`."""
    location_site: str
    """Only locations at this data center."""


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
    """Only locations that offer exactly this, or, with `contains`, at least this.
    `"cloud_vpn"`, `"private_wireless_gateway"`, `"tailscale_subnet_router"` or
    `"virtual_cross_connect"` or object with `contains`."""
