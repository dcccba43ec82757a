"""Requests of `client.wireguard_interfaces`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "WireguardInterfaceFilter",
    "WireguardInterfaceParam",
]


class WireguardInterfaceFilter(TypedDict, total=False):
    """Argument of `client.wireguard_interfaces.list`."""

    network_id: str
    """Only what belongs to this private network."""


class WireguardInterfaceParam(TypedDict, total=False):
    """Argument of `client.wireguard_interfaces.create`."""

    name: str
    """Name of the interface, for display."""
    network_id: Required[str]
    """Private network the tunnel leads into, from `networks.create`. UUID."""
    enable_sip_trunking: bool
    """Whether SIP traffic may go through the tunnel, so that calls stay off the public
    Internet."""
    region_code: Required[str]
    """Region your peers connect to; choose the nearest from `regions.list`."""
