"""Requests of `client.public_internet_gateways`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "PublicInternetGatewayFilter",
    "PublicInternetGatewayParam",
]


class PublicInternetGatewayFilter(TypedDict, total=False):
    """Argument of `client.public_internet_gateways.list`."""

    network_id: str
    """Only what belongs to this private network."""


class PublicInternetGatewayParam(TypedDict, total=False):
    """Argument of `client.public_internet_gateways.create`."""

    name: str
    """Name of the gateway, for display."""
    network_id: str
    """Private network whose traffic leaves to the Internet through the gateway. UUID."""
    region_code: str
    """Region in which its traffic leaves to the Internet, from `regions.list`."""
