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


class WireguardInterfaceParam(TypedDict, total=False):
    """Argument of `client.wireguard_interfaces.create`."""

    name: str
    network_id: Required[str]
    """UUID."""
    enable_sip_trunking: bool
    region_code: Required[str]
