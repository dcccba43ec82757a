"""What requests of `client.wireguard_peers` take."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "WireguardPeerCreateParamsBody",
    "WireguardPeerListParamsFilter",
]


class WireguardPeerCreateParamsBody(TypedDict, total=False):
    """WireGuard peer create params body."""

    wireguard_interface_id: Required[str]
    public_key: str


class WireguardPeerListParamsFilter(TypedDict, total=False):
    """WireGuard peer list params filter."""

    wireguard_interface_id: str
