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
    """Only peers of this interface. UUID."""


class WireguardPeerParam(TypedDict, total=False):
    """Argument of `client.wireguard_peers.create`."""

    wireguard_interface_id: Required[str]
    """Interface the machine connects to, from `wireguard_interfaces.create`. UUID."""
    public_key: str
    """Public key of your side, in base64. Without it Telnyx makes a pair of keys and shows the
    private one once."""
