"""Requests of `client.tailscale_subnet_routers`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "TailscaleSubnetRouterFilter",
]


class TailscaleSubnetRouterFilter(TypedDict, total=False):
    """Argument of `client.tailscale_subnet_routers.list`."""

    network_id: str
    """Only what belongs to this private network."""
