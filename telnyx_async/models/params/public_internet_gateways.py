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


class PublicInternetGatewayParam(TypedDict, total=False):
    """Argument of `client.public_internet_gateways.create`."""

    name: str
    network_id: str
    """UUID."""
    region_code: str
