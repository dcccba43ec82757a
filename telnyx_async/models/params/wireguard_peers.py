"""What requests of `client.wireguard_peers` take."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "WireguardPeerCreateParamsBody",
    "WireguardPeerListParamsFilter",
]


class WireguardPeerCreateParamsBody(TypedDict, total=False):
    """Argument of `client.wireguard_peers.create`."""

    wireguard_interface_id: Required[str]
    """UUID."""
    public_key: str


class WireguardPeerListParamsFilter(TypedDict, total=False):
    """Argument of `client.wireguard_peers.list`."""

    wireguard_interface_id: str
    """UUID."""
