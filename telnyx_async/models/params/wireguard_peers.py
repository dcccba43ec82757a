"""Models of params.wireguard_peers."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "WireguardPeerCreateParamsBody",
    "WireguardPeerListParamsFilter",
]


class WireguardPeerCreateParamsBody(TypedDict, total=False):
    """WireguardPeerCreateParamsBody"""

    wireguard_interface_id: Required[str]
    public_key: str


class WireguardPeerListParamsFilter(TypedDict, total=False):
    """WireguardPeerListParamsFilter"""

    wireguard_interface_id: str
