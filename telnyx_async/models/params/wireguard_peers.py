"""Requests of `client.wireguard_peers`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "WireguardPeerFilter",
    "WireguardPeerParam",
]


class WireguardPeerFilter(TypedDict, total=False):
    """Argument of `client.wireguard_peers.list`."""

    wireguard_interface_id: str
    """UUID."""


class WireguardPeerParam(TypedDict, total=False):
    """Argument of `client.wireguard_peers.create`."""

    wireguard_interface_id: Required[str]
    """UUID."""
    public_key: str
